/** Something of a project cannot be saved, for another reason than GitLab's refusal or the connection. */
export class BackupError extends Error {}
