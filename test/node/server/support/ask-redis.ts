import { once } from 'node:events';
import { connect } from 'node:net';

/** One command, spoken by hand (inline commands, Redis protocol specification); gives the answer as it comes. */
export async function askRedis(port: number, command: string, password = ''): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const answer = async (line: string): Promise<string> => {
    socket.write(`${line}\r\n`);
    const [bytes] = (await once(socket, 'data')) as [Buffer];
    return bytes.toString();
  };
  try {
    if (password) await answer(`AUTH ${password}`);
    return await answer(command);
  } finally {
    socket.destroy();
  }
}
