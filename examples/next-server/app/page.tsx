import { Call } from './call';

export default function Page() {
  return <Call room="example" />;
}
