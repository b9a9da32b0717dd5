# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.jw_key import JWKey


@model
class JWKeySet(Model):
    """Jw key set.

    Attributes:
        keys: At least 1 item.
    """

    keys: list[JWKey]
