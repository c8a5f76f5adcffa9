// Changing the language without leaving the page: nothing that was typed or chosen is lost, and the
// code does not get into an address.

// What is said to somebody at the moment has no place in the page from the server.
const isLive = (text) => text.parentElement.closest("[role], noscript");

function textsOf(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    if (!isLive(walker.currentNode)) {
      texts.push(walker.currentNode);
    }
  }
  return texts;
}

function addressesOf(root) {
  const nodes = Array.from(root.querySelectorAll("a, form"));
  return nodes.filter((node) => !node.closest("noscript"));
}

/**
 * Put the words of the start page in another language into this one, which has the same form. Gives
 * the title; undefined without a network: then the words stay, and say in which language they are.
 */
export async function translate(start, language) {
  let page;
  try {
    const answer = await fetch(`/respond?lang=${language}`, { credentials: "omit" });
    page = new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch {
    return undefined;
  }
  replaceWords(start, page.getElementById("start"), language);
  replaceWords(document.querySelector("footer"), page.querySelector("footer"), language);
  return page.title;
}

function replaceWords(here, there, language) {
  const words = textsOf(there);
  textsOf(here).forEach((text, index) => (text.nodeValue = words[index].nodeValue));
  const addresses = addressesOf(there);
  addressesOf(here).forEach((node, index) => {
    const name = node.localName === "a" ? "href" : "action";
    node.setAttribute(name, addresses[index].getAttribute(name));
  });
  here.lang = language;
}
