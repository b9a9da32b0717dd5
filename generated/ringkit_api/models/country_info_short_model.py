# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CountryInfoShortModel(Model):
    """Country info short model.

    Attributes:
        uri: A URI.
        iso_code: 2 characters.
    """

    id: str | Unset = UNSET
    uri: str | Unset = UNSET
    name: str | Unset = UNSET
    iso_code: str | Unset = UNSET
    calling_code: str | Unset = UNSET
