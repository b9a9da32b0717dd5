# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class MetaDataValuesItem(Model):
    """Meta data values item."""

    id: str
    value: str
