import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { load } from 'js-yaml';
import { ensureCoturn, missingCoturn } from '../../../tools/coturn.mjs';
import { CONFIG_ENV, envName } from '../../../src/server/cli/read-settings.js';
import { serveOptions } from '../../../src/server/cli/serve-options.js';
import { SERVE_SETTINGS } from '../../../src/server/cli/serve-settings.js';
import type { Setting } from '../../../src/server/cli/setting.js';
import { parseCliOptions } from '../../../src/server/cli-options.js';
import type { ServeOptions } from '../../../src/server/index.js';
import { noRedis, startRedis } from './support/start-redis.js';

interface Compose {
  services: Record<
    'proxy' | 'server-1' | 'server-2' | 'redis' | 'turn',
    {
      image?: string;
      command?: string[];
      environment?: Record<string, string>;
      stop_grace_period?: string;
    }
  >;
}

interface Deployment {
  spec: {
    minReadySeconds: number;
    template: {
      spec: {
        terminationGracePeriodSeconds: number;
        containers: {
          args: string[];
          ports: { name: string; containerPort: number }[];
          env: { name: string; value: string }[];
          readinessProbe: { httpGet: { path: string; port: string } };
          livenessProbe: { httpGet: { path: string; port: string } };
          lifecycle: { preStop: { sleep: { seconds: number } } };
        }[];
      };
    };
  };
}

interface Ingress {
  spec: { rules: { http: { paths: { path: string }[] } }[] };
}

const read = (path: string): string => readFileSync(path, 'utf8');
const yaml = <T>(path: string): T => load(read(path)) as T;
const { version, engines } = JSON.parse(read('package.json')) as { version: string; engines: { node: string } };
const compose = yaml<Compose>('deploy/compose.yaml');
const dockerfile = read('Dockerfile');

/** What somebody puts into `.env`. */
const OWN = {
  DOMAIN: 'call.example.org',
  TURN_SECRET: 'shared',
  RTC_AUTH_SECRET: 'a secret of thirty-two characters or more',
};

/** Compose's own way of filling in variables, as far as the file uses it. */
function filled(text: string): string {
  return text.replace(/\$\{(\w+)(?::[?-][^}]*)?\}/g, (_, name: string) => (OWN as Record<string, string>)[name] ?? '');
}

/** What the server makes of these variables. Every one has to be its own, because others are passed over in silence. */
function understood(env: Record<string, string>, args: string[]): ServeOptions {
  const settings: [string, Setting<unknown>][] = Object.entries(SERVE_SETTINGS);
  const known = new Set([...settings.map(([name, { env: own }]) => own ?? envName(name)), CONFIG_ENV]);
  assert.deepEqual(
    Object.keys(env).filter((name) => !known.has(name)),
    [],
  );
  const command = parseCliOptions(args, env);
  assert.equal(command.command, 'serve');
  return serveOptions(command.command === 'serve' ? command.settings : assert.fail());
}

const [, ...redisArgs] = compose.services.redis.command ?? [];
const DRAIN_SECONDS = SERVE_SETTINGS.drain.fallback / 1000;

describe('deploy/compose.yaml', () => {
  test('says to the server what it understands, and gives it time to let everybody go', () => {
    const { 'server-1': server, 'server-2': other } = compose.services;
    assert.deepEqual(server, other);
    const { environment = {}, stop_grace_period: grace = '' } = server;
    const env = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(value)]));
    const options = understood(env, ['serve']);
    assert.deepEqual(options.redis, { url: ['redis://redis:6379'] });
    assert.deepEqual(options.turn?.secret, OWN.TURN_SECRET);
    assert.deepEqual(options.allowedOrigins, ['https://call.example.org']);
    assert.deepEqual(options.auth, { secret: OWN.RTC_AUTH_SECRET });
    assert.ok(parseInt(grace) > DRAIN_SECONDS);
  });

  test('has a Redis that does what is asked of it', { skip: noRedis }, async (t) => {
    assert.match(compose.services.redis.image ?? '', /^redis:7/);
    await startRedis(t, redisArgs);
  });

  const turnserver = ensureCoturn();
  test('has a coturn that knows every option', { skip: turnserver ? false : missingCoturn }, () => {
    const help = spawnSync(turnserver ?? '', ['-h'], { encoding: 'utf8' });
    const known = new Set([...`${help.stdout}${help.stderr}`.matchAll(/--([a-z][\w-]+)/g)].map(([, name]) => name));
    const used = (compose.services.turn.command ?? []).map((each) => /^--([\w-]+)/.exec(each)?.[1]);
    assert.ok(used.length > 5);
    assert.deepEqual(
      used.filter((name) => !name || !known.has(name)),
      [],
    );
  });
});

describe('deploy/kubernetes', () => {
  const folder = 'deploy/kubernetes';
  const [container] = yaml<Deployment>(`${folder}/deployment.yaml`).spec.template.spec.containers;
  assert.ok(container);

  test('says to the server what it understands', () => {
    const env = Object.fromEntries(container.env.map(({ name, value }) => [name, value]));
    const secret = { RTC_REDIS: 'redis://redis', TURN_SECRET: 'shared' };
    assert.equal(understood({ ...env, ...secret }, container.args).folders, null);
  });

  test('has one port from the ingress to the image, and asks for health where it is told', () => {
    const [port] = container.ports;
    assert.equal(port?.containerPort, Number(/PORT=(\d+)/.exec(dockerfile)?.[1]));
    const { spec: ingress } = yaml<Ingress>(`${folder}/ingress.yaml`);
    // The path that the server is at unless it is told another.
    assert.deepEqual(
      ingress.rules[0]?.http.paths.map(({ path }) => path),
      ['/signaling'],
    );
    const service = yaml<{ spec: { ports: { targetPort: string }[] } }>(`${folder}/service.yaml`);
    assert.equal(service.spec.ports[0]?.targetPort, port?.name);
    const routes = read('src/server/http-routes.ts');
    for (const { httpGet } of [container.readinessProbe, container.livenessProbe]) {
      assert.equal(httpGet.port, port?.name);
      assert.ok(routes.includes(`'${httpGet.path}'`), httpGet.path);
    }
  });

  test('gives time to let everybody go', () => {
    const { minReadySeconds, template } = yaml<Deployment>(`${folder}/deployment.yaml`).spec;
    const needed = container.lifecycle.preStop.sleep.seconds + DRAIN_SECONDS;
    assert.ok(template.spec.terminationGracePeriodSeconds > needed);
    assert.ok(minReadySeconds > needed, 'and does not stop the next one meanwhile');
  });

  test('lists every file, and this version', () => {
    const list = yaml<{ resources: string[]; images: { newTag: string }[] }>(`${folder}/kustomization.yaml`);
    assert.deepEqual([...list.resources, 'kustomization.yaml'].sort(), readdirSync(folder).sort());
    assert.deepEqual(
      list.images.map(({ newTag }) => newTag),
      [version],
    );
  });
});

describe('the image', () => {
  test('is made of what is there, for a Node that the package is for', () => {
    const [build, image] = dockerfile.split(/^FROM /m).slice(1);
    const copied = [...(build ?? '').matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
    assert.deepEqual(
      copied.filter((name) => !existsSync(name)),
      [],
    );
    const major = /node:(\d+)/.exec(image ?? '')?.[1];
    assert.ok(engines.node.includes(`>=${major}.`), engines.node);
  });

  test('asks for its health where the server tells it', () => {
    assert.match(dockerfile, /HEALTHCHECK[^]*\/healthz/);
    const port = /PORT=(\d+)/.exec(dockerfile)?.[1];
    assert.match(read('deploy/Caddyfile'), new RegExp(`reverse_proxy server-1:${port} server-2:${port} `));
  });
});
