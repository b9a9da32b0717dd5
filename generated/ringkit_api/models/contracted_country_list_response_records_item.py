# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ContractedCountryListResponseRecordsItem(Model):
    """Contracted country list response records item."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
