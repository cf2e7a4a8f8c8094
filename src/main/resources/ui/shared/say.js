/* Says what happened to those who cannot see it: one live region for the whole page, outside everything that is redrawn. */
define('dev.cairn.mentoring/shared/say', ['dev.cairn.mentoring/shared/piece'], (piece) => {
  let region = null;
  return (text) => {
    if (!region) {
      region = piece.make('div', { className: 'mentoring-said' });
      region.setAttribute('role', 'status');
      document.body.append(region);
    }
    region.textContent = '';
    setTimeout(() => {
      region.textContent = text;
    }, 50);
  };
});
