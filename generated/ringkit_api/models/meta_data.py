# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.meta_data_values_item import MetaDataValuesItem


@model
class MetaData(Model):
    """Values that were attached to a call.

    Attributes:
        values: The values, by identifier.
    """

    values: list[MetaDataValuesItem]
    """The values, by identifier."""
