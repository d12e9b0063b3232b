declare global {
  interface ImportMetaEnv {
    /** Where the site will stand, empty where the build was not told. */
    readonly SITE_ADDRESS?: string;
  }

  namespace App {
    interface Error {
      message: string;
    }
    interface PageState {
      /** How many choices of this visit Back can undo. */
      choices?: number;
    }
    interface PageData {
      /** The page's own title, without the site's name. */
      title: string;
      description: string;
      /** The exhibit whose picture stands for the page; the overview's where it says none. */
      picture?: string;
    }
  }
  interface ImportMetaEnv {
    /** Of the site's code, as `package.json` has it. */
    readonly SITE_VERSION: string;
    /** Whether pages are kept for when there is no network. */
    readonly SITE_OFFLINE: boolean;
  }
}

export {};
