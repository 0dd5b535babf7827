import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeFileName } from '../../../src/files/safe-file-name.js';
import { safeFileType } from '../../../src/files/safe-file-type.js';

describe('a safe file name', () => {
  const names: Record<string, string> = {
    'report.pdf': 'report.pdf',
    '../../etc/passwd': 'passwd',
    'C:\\Windows\\system32\\cmd.exe': 'cmd.exe',
    'a/b\\c.txt': 'c.txt',
    '..': 'file',
    '.': 'file',
    '': 'file',
    '/': 'file',
    ' \t ': 'file',
    '.bashrc': '.bashrc',
    'name. . .': 'name',
    '  x.txt ': 'x.txt',
    'a\u0000b\nc\u007f.txt': 'abc.txt',
    'photo\u202egpj.exe': 'photogpj.exe',
    '\u2066x\u2069\u200e\ufeff.txt': 'x.txt',
    CON: '_CON',
    'nul.txt': '_nul.txt',
    'Com1 .log': '_Com1 .log',
    'lpt¹': '_lpt¹',
    'console.log': 'console.log',
    'a:b*c?"<d>|.txt': 'a_b_c___d__.txt',
    'x\ud800.txt': 'x.txt',
    'e\u0301.txt': '\u00e9.txt',
    '👩‍💻.png': '👩‍💻.png',
  };
  for (const [name, expected] of Object.entries(names)) {
    it(`of ${JSON.stringify(name)} is ${JSON.stringify(expected)}`, () => assert.equal(safeFileName(name), expected));
  }

  it('is bounded in bytes, keeps its extension and cuts no character', () => {
    const long = safeFileName('😀'.repeat(300) + '.jpeg');
    assert.ok(long.endsWith('😀.jpeg'));
    assert.ok(Buffer.byteLength(long) <= 200 && Buffer.byteLength(long) > 190);
    assert.ok(Buffer.byteLength(safeFileName('a.' + 'b'.repeat(500))) <= 200);
    assert.ok(Buffer.byteLength(safeFileName('x'.repeat(199) + '.' + ' '.repeat(50) + 'y'.repeat(30))) <= 200);
  });

  it('is safe whatever goes in, and stays as it is when made safe twice', () => {
    const alphabet = ['.', ' ', '/', '\\', 'a', 'CON', 'nul', '\u202e', '\0', '😀', ':', 'é', '\ud800'];
    for (let round = 0; round < 5000; round++) {
      const name = Array.from({ length: round % 9 }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join(
        '',
      );
      const safe = safeFileName(name);
      assert.doesNotMatch(safe, /[/\\\0\u202e<>:"|?*]|[. ]$|^ |^$/, JSON.stringify(name));
      assert.doesNotMatch(safe, /^(con|nul)\s*(\.|$)/i, JSON.stringify(name));
      assert.equal(safeFileName(safe), safe, JSON.stringify(name));
    }
  });
});

describe('a safe file type', () => {
  const octets = 'application/octet-stream';
  const types: Record<string, string> = {
    'image/png': 'image/png',
    'IMAGE/PNG': 'image/png',
    'text/plain;charset=utf-8': 'text/plain',
    'text/html': octets,
    'Text/HTML ; charset=x': octets,
    'application/xhtml+xml': octets,
    'image/svg+xml': octets,
    'text/xml': octets,
    'application/xml': octets,
    'application/mathml-presentation+xml': octets,
    'text/xsl': octets,
    'application/xml-external-parsed-entity': octets,
    'multipart/x-mixed-replace': octets,
    'unknown/unknown': octets,
    '': octets,
    nonsense: octets,
    'a/b c': octets,
    'image/png\r\nx': octets,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  };
  for (const [type, expected] of Object.entries(types)) {
    it(`of ${JSON.stringify(type)} is ${expected}`, () => assert.equal(safeFileType(type), expected));
  }
});
