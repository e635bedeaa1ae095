import { DOCX, type DriveFile, type DriveResource, GOOGLE_DOC, isDocx } from '../../drive/file.ts';
import { badArguments, Exception, Stricter } from '../../errors.ts';
import { utf8Length } from '../../platform/bytes.ts';
import type { Run } from '../../vm/run.ts';
import type { BlobData } from '../subjects.ts';
import { failed } from './errors.ts';
import { exportFile } from './export.ts';
import { checked, type Fields, select } from './fields.ts';
import { findFile } from './findFile.ts';

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type Reply = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** `Drive.Files`. */
export function filesService(run: Run): Files {
  const { drive, user } = run.host;
  const fieldsOf = { ...FIELDS, modifiedTime: (file: DriveFile) => drive.modified(file) };
  const reply = (method: string, file: DriveFile, options: unknown): Reply =>
    select(method, file, fieldsOf, (options as { fields?: string } | undefined)?.fields ?? 'kind,id,name,mimeType');
  return run.expose<Files>('Drive.Files', {
    create: (...args: unknown[]) => {
      const [resource, blob, options] = args;
      const { name = 'Untitled', mimeType, ...rest } = checkedResource(resource);
      const media = mediaOf(run, 'create', blob);
      const type = mimeType ?? media?.contentType ?? 'application/octet-stream';
      if (!media) throw new Stricter('Drive.Files.create needs content');
      assertConvertible('files.create', type, media);
      return reply('files.create', drive.create(user, { ...rest, name, mimeType: type }, media.bytes), options);
    },
    update: (...args: unknown[]) => {
      const [resource, id, blob, options] = args;
      const file = findFile(run, 'files.update', id);
      const patch = checkedResource(resource);
      const media = mediaOf(run, 'update', blob);
      if (patch.mimeType && patch.mimeType !== file.mimeType) throw new Stricter('A file keeps its type');
      if (media) assertConvertible('files.update', file.mimeType, media);
      return reply('files.update', drive.update(file, patch, media?.bytes ?? null), options);
    },
    get: ((...args: unknown[]) => reply('files.get', findFile(run, 'files.get', args[0]), args[1])) as Files['get'],
    list: ((options: unknown) => {
      const { found, fields } = filesAsked(run, options);
      return { files: found.map((file) => reply('files.list', file, { fields })) };
    }) as Files['list'],
    // Google's typings know neither the third argument nor the result.
    export: ((...args: unknown[]) =>
      exportFile(run, findFile(run, 'files.export', args[0]), args[1], args[2])) as Files['export'],
    remove: ((...args: unknown[]) => drive.remove(findFile(run, 'files.delete', args[0]))) as Files['remove'],
  });
}

const RESOURCE_KEYS = ['name', 'mimeType', 'description', 'properties', 'appProperties'];

/** "124 bytes for key and value together" (Drive v3, custom file properties). */
const LONGEST_PROPERTY = 124;

function checkedResource(resource: unknown): DriveResource {
  if (typeof resource !== 'object' || resource === null) throw badArguments('Drive.Files', [resource]);
  const copy = JSON.parse(JSON.stringify(checked(resource, RESOURCE_KEYS, 'a Drive file'))) as DriveResource;
  const isTooLong = Object.entries(copy.appProperties ?? {}).some(
    ([key, value]) => utf8Length(key + value) > LONGEST_PROPERTY,
  );
  if (isTooLong) throw new Exception('Properties and app properties are limited to a maximum of 124 bytes');
  return copy;
}

const mediaOf = (run: Run, method: string, blob: unknown): BlobData | null =>
  blob === undefined || blob === null ? null : run.subject(blob, 'Blob', `Drive.Files.${method}`);

/** Drive turns a .docx into a Google Doc on upload; what is not one it refuses. */
function assertConvertible(method: string, type: string, media: BlobData): void {
  if (type !== GOOGLE_DOC) return;
  if (media.contentType !== DOCX) throw new Stricter(`A blob of type ${media.contentType} is not a .docx`);
  if (!isDocx(media.bytes)) throw failed(method, 'Bad Request');
}

const FIELDS: Fields<DriveFile> = {
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
  // A file that was thrown away is not found at all here.
  trashed: () => false,
};

/** The one question that is put to the list: which file has this mark of the app's. Of others' files nothing is seen. */
const QUESTION = /^appProperties has \{ key='([\w-]+)' and value='([\w-]+)' \} and trashed = false$/;
const LISTED = /^files\(([^()]*)\)$/;

function filesAsked(run: Run, options: unknown): { readonly found: DriveFile[]; readonly fields: string } {
  const { q, fields, ...others } = (options ?? {}) as Record<string, unknown>;
  const [, key = '', value] = QUESTION.exec(String(q)) ?? [];
  const [, each] = LISTED.exec(String(fields)) ?? [];
  if (value === undefined || each === undefined || Object.keys(others).length > 0)
    throw new Stricter(`Drive.Files.list(${JSON.stringify(options)})`);
  const { drive, user } = run.host;
  const found = drive
    .list()
    .filter(({ id, appProperties }) => appProperties?.[key] === value && drive.find(user, id) !== undefined);
  return { found, fields: each };
}
