import { DOCX, type DriveFile, type DriveResource, GOOGLE_DOC, isDocx } from '../drive/file.ts';
import { badArguments, Exception, Stricter } from '../errors.ts';
import type { Run } from '../vm/run.ts';
import { blobService } from './blob.ts';

type Drive = GoogleAppsScript.Drive;
type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type Reply = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** The advanced service `Drive` (v3): the few calls on files that the scope `drive.file` is for. */
export function driveService(run: Run): Drive {
  const { drive, user } = run.host;
  const find = (method: string, id: string): DriveFile => {
    const file = drive.find(user, id);
    if (!file) throw failed(method, `File not found: ${id}.`);
    return file;
  };
  const files = run.expose<Files>('Drive.Files', {
    create: (...args: unknown[]) => {
      const [resource, blob, options] = args;
      const { name = 'Untitled', mimeType, ...rest } = checkedResource(resource);
      const media = mediaOf(run, 'create', blob);
      const type = mimeType ?? media?.contentType ?? 'application/octet-stream';
      if (!media) throw new Stricter('Drive.Files.create needs content');
      assertConvertible('create', type, media);
      return reply('create', drive.create(user, { ...rest, name, mimeType: type }, media.bytes), options);
    },
    update: (...args: unknown[]) => {
      const [resource, id, blob, options] = args;
      const file = find('update', String(id));
      const patch = checkedResource(resource);
      const media = mediaOf(run, 'update', blob);
      if (patch.mimeType && patch.mimeType !== file.mimeType) throw new Stricter('A file keeps its type');
      if (media) assertConvertible('update', file.mimeType, media);
      return reply('update', drive.update(file, patch, media?.bytes ?? null), options);
    },
    get: ((...args: unknown[]) => reply('get', find('get', String(args[0])), args[1])) as Files['get'],
    // Google's typings know neither the third argument nor the result.
    export: ((...args: unknown[]) => {
      const [id, mimeType, options] = args;
      const file = find('export', String(id));
      if ((options as { alt?: unknown } | undefined)?.alt !== 'media') {
        throw failed('export', "Export requires alt=media to download the exported content: pass {alt: 'media'}");
      }
      if (file.mimeType !== GOOGLE_DOC) throw failed('export', 'Export only supports Docs Editors files.');
      if (mimeType !== DOCX) throw failed('export', 'The requested conversion is not supported.');
      return blobService(run, { bytes: drive.read(file), name: `${file.name}.docx`, contentType: DOCX });
    }) as Files['export'],
  });
  return run.namespace<Drive>('Drive', { Files: files });
}

const RESOURCE_KEYS = new Set(['name', 'mimeType', 'description', 'properties', 'appProperties']);

function checkedResource(resource: unknown): DriveResource {
  if (typeof resource !== 'object' || resource === null) throw badArguments('Drive.Files', [resource]);
  const unknown = Object.keys(resource).find((key) => !RESOURCE_KEYS.has(key));
  if (unknown) throw new Stricter(`The field ${unknown} of a Drive file is not in the stand-in`);
  return JSON.parse(JSON.stringify(resource)) as DriveResource;
}

function mediaOf(run: Run, method: string, blob: unknown) {
  return blob === undefined || blob === null ? null : run.subject(blob, 'Blob', `Drive.Files.${method}`);
}

/** Drive turns a .docx into a Google Doc on upload; what is not one it refuses. */
function assertConvertible(
  method: string,
  type: string,
  media: { bytes: Uint8Array; contentType: string | null },
): void {
  if (type !== GOOGLE_DOC) return;
  if (media.contentType !== DOCX) throw new Stricter(`A blob of type ${media.contentType} is not a .docx`);
  if (!isDocx(media.bytes)) throw failed(method, 'Bad Request');
}

const REPLIES: Record<string, (file: DriveFile) => unknown> = {
  kind: () => 'drive#file',
  id: (file) => file.id,
  name: (file) => file.name,
  mimeType: (file) => file.mimeType,
  description: (file) => file.description,
  properties: (file) => file.properties,
  appProperties: (file) => file.appProperties,
  // Drive's API gives 64-bit numbers as strings.
  size: (file) => String(file.size),
  version: (file) => String(file.version),
  createdTime: (file) => file.createdTime,
  modifiedTime: (file) => file.modifiedTime,
  webViewLink: (file) => file.webViewLink,
  trashed: () => false,
};

/** A reply holds four fields unless `fields` asks for others. */
function reply(method: string, file: DriveFile, options: unknown): Reply {
  const { fields = 'kind,id,name,mimeType' } = (options ?? {}) as { fields?: string };
  const names = fields === '*' ? Object.keys(REPLIES) : fields.split(',').map((field) => field.trim());
  const entries = names.map((name) => {
    if (!Object.hasOwn(REPLIES, name)) throw failed(method, `Invalid field selection ${name}`);
    return [name, REPLIES[name]?.(file)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Reply;
}

const failed = (method: string, text: string) =>
  new Exception(`API call to drive.files.${method} failed with error: ${text}`);
