/** Which device the app runs on; a test may say that it is a phone. */
export const Platform = { isDesktop: true, isDesktopApp: true, isMobile: false, isMobileApp: false, isPhone: false };

/** Makes the device a phone, or a desktop computer again. */
export function beOn(device: 'phone' | 'desktop'): void {
  const isPhone = device === 'phone';
  Object.assign(Platform, {
    isDesktop: !isPhone,
    isDesktopApp: !isPhone,
    isMobile: isPhone,
    isMobileApp: isPhone,
    isPhone,
  });
  document.body.toggleClass('is-mobile', isPhone);
}
