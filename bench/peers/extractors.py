"""The neighbouring tools, each as one function from HTML to an outcome."""

from html import escape

import justext
import trafilatura
from resiliparse.extract.html2text import extract_plain_text

# Names of jusText's stop lists by language code; English where there is none.
STOP_LISTS = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
    "en": "English", "es": "Spanish", "fi": "Finnish", "fr": "French", "hu": "Hungarian",
    "id": "Indonesian", "it": "Italian", "ko": "Korean", "nl": "Dutch", "no": "Norwegian_Bokmal",
    "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "sv": "Swedish", "sw": "Swahili",
    "tr": "Turkish", "vi": "Vietnamese",
}


def wrap_text(text):
    """Flattened text as someone would hand it to a tool that reads HTML: one paragraph a line."""
    paragraphs = "".join(f"<p>{escape(line)}</p>\n" for line in text.split("\n") if line.strip())
    return f"<html><body>{paragraphs}</body></html>"


def by_trafilatura(html, url, language):
    found = trafilatura.bare_extraction(html, url=url, with_metadata=True, include_comments=False)
    if found is None:
        return {}
    authors = [name.strip() for name in (found.author or "").split(";") if name.strip()]
    return {"body": found.text or "", "title": found.title, "date": found.date, "author": authors}


def by_justext(html, url, language):
    name = STOP_LISTS.get(language.split("-")[0], "English")
    paragraphs = justext.justext(html.encode(), justext.get_stoplist(name), encoding="utf-8")
    return {"body": "\n".join(p.text for p in paragraphs if not p.is_boilerplate)}


def by_resiliparse(html, url, language):
    return {"body": extract_plain_text(html, main_content=True)}


EXTRACTORS = {
    "trafilatura": by_trafilatura,
    "jusText": by_justext,
    "resiliparse": by_resiliparse,
}
