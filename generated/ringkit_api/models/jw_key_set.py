# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.jw_key import JWKey


@model
class JWKeySet(Model):
    """Public keys of the platform.

    Attributes:
        keys: The keys; find one by the `kid` of a token. At least 1 item.
    """

    keys: list[JWKey]
    """The keys; find one by the `kid` of a token."""
