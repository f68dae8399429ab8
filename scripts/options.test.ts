import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './lib/project.mjs';

const commands = ['scripts', 'bench'].flatMap((folder) =>
  readdirSync(path.join(project, folder))
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => path.join(folder, name)),
);

describe('every command', () => {
  it.each(commands)('%s refuses an option that it does not know, and does nothing', (command) => {
    const started = spawnSync(process.execPath, [command, '--no-such-option'], {
      cwd: project,
      encoding: 'utf8',
      timeout: 25_000,
      env: { ...process.env, PORT: '1', DATA_DIR: '/nonexistent/masar' },
    });
    expect(started.stderr).toContain("Unknown option '--no-such-option'");
    expect(started.stdout).toBe('');
    expect(started.status).toBe(1);
  });
});
