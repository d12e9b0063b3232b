declare global {
  namespace App {
    interface Error {
      message: string;
    }
    interface PageData {
      /** The page's own title, without the site's name. */
      title: string;
      description: string;
    }
  }
}

export {};
