import { formatNumber } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import type { Offline } from '../offline/told';
import type { Fault } from './log';
import type { KioskSize } from './size';

/** All that the status page tells. */
export interface KioskStatus {
  build: string;
  /** Ms since the page was loaded. */
  uptime: number;
  shown: number;
  visits: number;
  failures: number;
  faults: readonly Fault[];
  /** Exhibits that failed. */
  broken: readonly string[];
  offline: Offline;
  /** In bytes; null where the browser does not say. */
  storage: { used: number; quota: number } | null;
  online: boolean;
  /** Null until the browser has answered. */
  awake: boolean | null;
  size: KioskSize;
  /** Null where no phone can get there. */
  address: string | null;
}

/** A stretch of time, ms, in words. */
function spanInWords(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  return m.kiosk_status_uptime_value({
    days: Math.floor(seconds / 86_400),
    hours: Math.floor(seconds / 3_600) % 24,
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60
  });
}

function offlineInWords(offline: Offline): string {
  switch (offline.state) {
    case 'none':
      return m.kiosk_status_offline_none();
    case 'refused':
      return m.kiosk_status_offline_refused({ why: offline.why });
    case 'failed':
      return m.kiosk_status_offline_failed({ why: offline.why });
    case 'fetching':
      return m.kiosk_status_offline_fetching();
    case 'kept':
      return m.kiosk_status_offline_kept(offline);
  }
}

const megabytes = (bytes: number, locale: AppLocale) =>
  formatNumber(Math.round(bytes / 1e5) / 10, locale);

function storageInWords(storage: KioskStatus['storage'], locale: AppLocale): string {
  if (!storage) return m.kiosk_status_unknown();
  return m.kiosk_status_storage_value({
    used: megabytes(storage.used, locale),
    quota: megabytes(storage.quota, locale)
  });
}

function awakeInWords(awake: boolean | null): string {
  if (awake === null) return m.kiosk_status_unknown();
  return awake ? m.kiosk_status_wake_yes() : m.kiosk_status_wake_no();
}

/** The status page, line by line: what, and how it stands. */
export function statusRows(status: KioskStatus, locale: AppLocale): [name: string, text: string][] {
  const { size } = status;
  return [
    [m.kiosk_status_build(), status.build],
    [m.kiosk_status_uptime(), spanInWords(status.uptime)],
    [m.kiosk_status_shown(), formatNumber(status.shown, locale)],
    [m.kiosk_status_visits(), formatNumber(status.visits, locale)],
    [m.kiosk_status_failures(), formatNumber(status.failures, locale)],
    [m.kiosk_status_broken(), status.broken.join(', ') || m.kiosk_status_none()],
    [m.kiosk_status_offline(), offlineInWords(status.offline)],
    [m.kiosk_status_storage(), storageInWords(status.storage, locale)],
    [
      m.kiosk_status_online(),
      status.online ? m.kiosk_status_online_yes() : m.kiosk_status_online_no()
    ],
    [m.kiosk_status_wake(), awakeInWords(status.awake)],
    [m.kiosk_status_address(), status.address ?? m.kiosk_status_address_none()],
    [
      m.kiosk_status_screen(),
      m.kiosk_status_screen_value({
        width: formatNumber(Math.round(size.width * size.zoom), locale),
        height: formatNumber(Math.round(size.height * size.zoom), locale),
        zoom: formatNumber(Math.round(size.zoom * 100) / 100, locale)
      })
    ]
  ];
}

/** The faults, the latest first, each in a line. */
export const faultRows = (faults: readonly Fault[]): string[] =>
  faults.map(({ what, at, times }) => m.kiosk_status_fault({ what, when: spanInWords(at), times }));
