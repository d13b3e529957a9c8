import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export type TimeSkippingServer = { readonly type: 'existing-path'; readonly path: string } | { readonly type: 'cached-download' };

const version = '1.38.0';

/**
 * Where Temporal's time-skipping test server comes from, best first: a copy fetched earlier, the SDK's own download, the
 * same server's Java archives from Maven. A machine with neither the download site nor Maven gets an error that says so.
 */
export async function resolveTimeSkippingServer(): Promise<TimeSkippingServer> {
  const folder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'amends', `temporal-test-server-${version}`);
  const program = join(folder, 'temporal-test-server');
  if (existsSync(program) && hasJava()) return { type: 'existing-path', path: program };
  if (await downloadSiteAnswers()) return { type: 'cached-download' };
  if (!hasJava() || spawnSync('mvn', ['--version']).status !== 0) throw unavailable('Java or Maven is missing');
  await fetchByMaven(folder, program);
  return { type: 'existing-path', path: program };
}

function unavailable(reason: string): Error {
  return new Error(
    `No time-skipping Temporal test server: temporal.download can't be reached, and ${reason}. ` +
      'Give this machine access to temporal.download, or install Java 11+ and Maven with access to Maven Central (Debian: apt-get install maven default-jdk-headless).',
  );
}

function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}

/** Asked first because the SDK's own attempt retries for long on a closed network. */
async function downloadSiteAnswers(): Promise<boolean> {
  try {
    const response = await fetch('https://temporal.download/temporal-test-server/default', { method: 'HEAD', signal: AbortSignal.timeout(4_000) });
    return response.status < 500;
  } catch {
    return false;
  }
}

async function fetchByMaven(folder: string, program: string): Promise<void> {
  mkdirSync(join(folder, '..'), { recursive: true });
  // Filled beside its final place and then renamed, so that a broken run or a second one at the same time leaves no half copy.
  const draft = mkdtempSync(`${folder}-`);
  writeFileSync(join(draft, 'pom.xml'), pom);
  const log = await maven(['-q', '-B', '-f', join(draft, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${join(draft, 'lib')}`]);
  if (!existsSync(join(draft, 'lib')) || !readdirSync(join(draft, 'lib')).some((jar) => jar.startsWith('temporal-test-server-'))) {
    rmSync(draft, { recursive: true, force: true });
    throw unavailable(`Maven could not fetch io.temporal:temporal-test-server:${version}: ${log.slice(-600)}`);
  }
  const wrapper = join(draft, 'temporal-test-server');
  writeFileSync(wrapper, `#!/bin/sh\nexec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '${join(folder, 'lib')}/*' io.temporal.testserver.TestServer "$@"\n`);
  chmodSync(wrapper, 0o755);
  if (!existsSync(program)) {
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } else rmSync(draft, { recursive: true, force: true });
}

function maven(args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn('mvn', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
    child.on('error', (error) => resolve(error.message));
    child.on('close', () => resolve(log));
  });
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>amends</groupId>
  <artifactId>test-server</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>io.temporal</groupId><artifactId>temporal-test-server</artifactId><version>${version}</version></dependency>
    <!-- keeps SLF4J from printing that it has no logger -->
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
`;
