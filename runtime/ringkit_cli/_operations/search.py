"""Searches the operations by words: names, paths, sections and what people call things."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Final

from ringkit_cli._operations.table import OperationInfo, operations, words

#: What people say, and the word that names or paths have for it.
_SYNONYMS: Final = {
    "add": "create", "answering": "answer", "begin": "start", "book": "address", "cancel": "delete",
    "change": "update", "chat": "chats", "colleague": "directory", "contacts": "contact",
    "department": "queue", "dial": "ring", "download": "content", "edit": "update",
    "employee": "extension", "find": "search", "forward": "forwarding", "get": "read",
    "greet": "greeting", "hang": "delete", "hangup": "delete", "history": "log", "invite": "create",
    "make": "create", "modify": "update", "new": "create", "person": "extension",
    "remove": "delete", "send": "create", "set": "update", "show": "read", "staff": "extension",
    "text": "sms", "texts": "sms", "user": "extension", "view": "read", "voicemail": "message",
    "webhook": "subscription",
}  # fmt: skip
_IGNORED: Final = frozenset({
    "a", "an", "and", "by", "for", "from", "in", "is", "my", "of", "on", "or", "the", "to", "with",
})  # fmt: skip
#: How much a word counts, by where it is found.
_NAME, _TAG, _PATH = 4.0, 2.0, 1.5
#: What a synonym, or a word that begins with the one asked for, counts in proportion.
_SIMILAR: Final = 0.6


def search(query: str | Iterable[str], limit: int | None = None) -> list[OperationInfo]:
    """Return the operations that fit the words of `query`, the best first.

    All operations in the order of their names without a word.
    """
    text = query if isinstance(query, str) else " ".join(query)
    asked = [_stem(word) for word in words(text.replace("/", " ")) if word not in _IGNORED]
    if not asked:
        found = sorted(operations().values(), key=lambda info: info.name)
        return found[:limit]
    scored = [(_score(info, asked), info) for info in operations().values()]
    best = sorted((item for item in scored if item[0] > 0), key=lambda i: (-i[0], i[1].name))
    # What fits a part of the words only is listed if nothing fits much better.
    floor = best[0][0] * 0.35 if best else 0.0
    return [info for score, info in best if score >= floor][:limit]


def _score(info: OperationInfo, asked: list[str]) -> float:
    weights = _weights()[info.id]
    total, hits = 0.0, 0
    for word in asked:
        found = _weight(weights, word)
        if found:
            hits += 1
            total += found * _rarity(word)
    # All words matter more than one word in a prominent place; short names are more likely meant.
    return total * (hits / len(asked)) ** 2 / (1 + 0.02 * len(weights))


def _weight(weights: dict[str, float], word: str) -> float:
    if word in weights:
        return weights[word]
    synonym = _stem(_SYNONYMS.get(word, ""))
    if synonym in weights:
        return weights[synonym] * _SIMILAR
    begun = [
        weight for known, weight in weights.items() if len(word) > 2 and known.startswith(word)
    ]
    return max(begun, default=0.0) * _SIMILAR


def _rarity(word: str) -> float:
    counts = _counts()
    known = counts.get(word) or counts.get(_stem(_SYNONYMS.get(word, ""))) or 1
    return math.log(1 + len(operations()) / known)


def _stem(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and len(word) > 3 and word[-2] not in "sui" else word


@cache
def _weights() -> dict[str, dict[str, float]]:
    """Return for each operation its words and what they count."""
    found: dict[str, dict[str, float]] = {}
    for info in operations().values():
        weights: dict[str, float] = {}
        for source, weight in (
            (info.path.replace("/", " "), _PATH),
            (" ".join([*info.tags, info.module]), _TAG),
            (f"{info.id} {info.function_name}", _NAME),
        ):
            weights |= {_stem(word): weight for word in words(source)}
        found[info.id] = weights
    return found


@cache
def _counts() -> Counter[str]:
    """Return in how many operations each word occurs."""
    return Counter(word for weights in _weights().values() for word in weights)
