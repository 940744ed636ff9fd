const path = require('node:path');
const { chromium } = require('playwright-core');

const [address] = process.argv.slice(2);
const partnership = `${address}/partnerships/wash-and-wolds`;
const pictures = [
  ['recommendation', `${partnership}/recommendations/rec-1`, 1150],
  ['my-work', `${address}/my-work`, 900],
  ['public', `${address}/public/wash-and-wolds`, 900],
];

(async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CONCORDAT_CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.goto(`${address}/demonstration`);
  await page.getByRole('button', { name: 'Idris Calloway' }).click();
  for (const [name, url, height] of pictures) {
    await page.setViewportSize({ width: 1200, height });
    await page.goto(url);
    await page.screenshot({ path: path.join(__dirname, `${name}.png`) });
  }
  await browser.close();
})();
