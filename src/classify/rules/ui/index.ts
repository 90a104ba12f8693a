import type { Rule } from '../../rule.js';
import { advertLabel } from './advert-label.js';
import { archiveBanner } from './archive-banner.js';
import { consentBanner } from './consent-banner.js';
import { embedLabel } from './embed-label.js';
import { loneImage } from './lone-image.js';
import { mediaCounter } from './media-counter.js';
import { mediaLabel } from './media-label.js';
import { navigationLabel } from './navigation-label.js';
import { newsletterCall } from './newsletter-call.js';
import { readerLabel } from './reader-label.js';
import { shareBar } from './share-bar.js';
import { shopOffer } from './shop-offer.js';
import { tagLine } from './tag-line.js';

/** Labels and calls of the page's own furniture. */
export const UI_RULES: readonly Rule[] = [
  shareBar,
  consentBanner,
  advertLabel,
  shopOffer,
  newsletterCall,
  mediaLabel,
  embedLabel,
  mediaCounter,
  loneImage,
  navigationLabel,
  tagLine,
  readerLabel,
  archiveBanner,
];
