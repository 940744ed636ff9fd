// Everything works without this file; it only improves what is already on the page.
import { Button, CharacterCount, ErrorSummary, NotificationBanner, PasswordInput, SkipLink, createAll } from "govuk-frontend";

document.body.classList.add("js-enabled", "govuk-frontend-supported");

createAll(Button);
createAll(CharacterCount);
createAll(ErrorSummary);
createAll(NotificationBanner);
createAll(PasswordInput);
createAll(SkipLink);

// A form sent twice by a second click would record a thing twice. After a few seconds it may be sent again,
// because a form that answers with a file leaves its page open.
const sentAt = new WeakMap();
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.getAttribute("method")?.toLowerCase() !== "post" || event.defaultPrevented) return;
  if (event.timeStamp - (sentAt.get(form) ?? -Infinity) < 4000) event.preventDefault();
  else sentAt.set(form, event.timeStamp);
});
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of document.forms) sentAt.delete(form);
});

// Paper cannot be clicked: panels open for printing, and close again after it.
const openedForPrint = new Set();
addEventListener("beforeprint", () => {
  for (const panel of document.querySelectorAll("details:not([open])")) {
    panel.open = true;
    openedForPrint.add(panel);
  }
});
addEventListener("afterprint", () => {
  for (const panel of openedForPrint) panel.open = false;
  openedForPrint.clear();
});
