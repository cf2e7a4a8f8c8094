// Turns the colour mode "auto" into what the device prefers, before anything is painted.
(() => {
  const root = document.documentElement;
  if (root.dataset.colorMode !== 'auto') {
    return;
  }
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    root.dataset.colorMode = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', apply);
  apply();
})();
