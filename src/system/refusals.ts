import type { Refusal } from "../cli/host.ts";

/** Does what may be refused; what is thrown by the system becomes a value. */
export function attempt<T>(action: () => T): T | Refusal {
  try {
    return action();
  } catch (error) {
    return refusalOf(error);
  }
}

/** What the system's error says; one that is not the system's is a fault of ours and is thrown on. */
export function refusalOf(error: unknown): Refusal {
  const code = codeOf(error);
  switch (code) {
    case undefined:
      throw error;
    case "ENOENT":
    case "ENOTDIR":
      return { refusal: "missing", code };
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return { refusal: "forbidden", code };
    case "EISDIR":
      return { refusal: "folder", code };
    case "EBUSY":
      return { refusal: "busy", code };
    default:
      return { refusal: "other", code };
  }
}

/** The system's own code for an error, such as ENOENT. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
