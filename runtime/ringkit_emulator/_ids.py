"""Ids, secrets and random streams that depend only on a seed."""

from __future__ import annotations

import hashlib
import random
import uuid
from collections.abc import Mapping


class Ids:
    """Creates the ids and secrets of one emulated platform.

    Numbers are consecutive, from a start that depends on the seed. Secrets (tokens, codes) also
    depend on `epoch`, the number of resets: a token from before a reset never becomes valid again.
    """

    def __init__(self, seed: int, epoch: int = 0) -> None:
        self._seed = seed
        self._secrets = random.Random(f"{seed}:{epoch}:secrets")
        self._numbers: dict[str, int] = {}

    def stream(self, name: str) -> random.Random:
        """Return a new random generator whose values depend on the seed and `name` only."""
        return random.Random(f"{self._seed}:{name}")

    def number(self, kind: str) -> int:
        """Return the next number of a kind, with at least ten digits and at most 53 bits."""
        last = self._last(kind)
        self._numbers[kind] = last + 1
        return last + 1

    def _last(self, kind: str) -> int:
        last = self._numbers.get(kind)
        if last is None:
            digest = hashlib.blake2b(f"{self._seed}:{kind}".encode(), digest_size=4).digest()
            last = 1_000_000_000 + int.from_bytes(digest) * 8
        return last

    def reserve(self, counts: Mapping[str, int]) -> Ids:
        """Return what creates the next so many numbers of each kind, which this will leave out."""
        reserved = Ids(self._seed)
        for kind, count in counts.items():
            reserved._numbers[kind] = self._last(kind)
            self._numbers[kind] = self._last(kind) + count
        return reserved

    def text(self, kind: str) -> str:
        """Return the next number of a kind as text."""
        return str(self.number(kind))

    def secret(self, size: int = 24) -> bytes:
        """Return `size` random bytes."""
        return self._secrets.randbytes(size)

    def renew_secrets(self, epoch: str) -> None:
        """Create other secrets from now on, which depend on the seed and `epoch`."""
        self._secrets.seed(f"{self._seed}:{epoch}:secrets")

    def uuid(self) -> str:
        """Return a version 4 UUID."""
        return str(uuid.UUID(bytes=self._secrets.randbytes(16), version=4))
