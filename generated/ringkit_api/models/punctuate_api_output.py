# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.punctuate_api_response import PunctuateApiResponse

PunctuateApiOutputStatus = Literal["Success", "Fail"]


@model
class PunctuateApiOutput(Model):
    """Punctuate API output."""

    status: PunctuateApiOutputStatus | Unset = UNSET
    response: PunctuateApiResponse | Unset = UNSET
