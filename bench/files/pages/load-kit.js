/** The kit, by its one script tag. `kit` is our server's address. */
export function loadKit(kit) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, { src: `${kit}rtc-elements.js`, onload: resolve, onerror: reject });
    document.head.append(script);
  });
}

/** Puts a tag with these properties on the page; its errors are said aloud. */
export function put(tag, properties) {
  const element = Object.assign(document.createElement(tag), properties);
  element.addEventListener('rtc-error', ({ detail }) => console.error(`${detail.error.code}: ${detail.error.message}`));
  document.body.append(element);
  return element;
}

/** Resolves once that is so. */
export function until(condition) {
  return new Promise((resolve) => {
    const look = () => (condition() ? resolve() : setTimeout(look, 10));
    look();
  });
}
