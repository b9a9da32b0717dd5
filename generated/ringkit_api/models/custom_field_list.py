# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.custom_field_model import CustomFieldModel


@model
class CustomFieldList(Page["CustomFieldModel"]):
    """Custom field list.

    Attributes:
        records: Custom fields of the account.
    """

    records: list[CustomFieldModel] | Unset = UNSET
    """Custom fields of the account."""
