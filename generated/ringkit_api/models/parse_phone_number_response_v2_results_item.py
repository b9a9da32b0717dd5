# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Null, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.dialing_details import DialingDetails
    from ringkit_api.models.formats_item import FormatsItem
    from ringkit_api.models.number_details import NumberDetails


@model
class ParsePhoneNumberResponseV2ResultsItem(Model):
    """A number that was parsed.

    Attributes:
        dialing_details: What is dialled before the number.
        number_details: Parts of the number, and whether it is valid.
        formats: The number in the usual formats. Each read-only; read-only.
    """

    dialing_details: DialingDetails | Null | Unset = UNSET
    """What is dialled before the number."""
    number_details: NumberDetails | Null | Unset = UNSET
    """Parts of the number, and whether it is valid."""
    formats: list[FormatsItem] | None | Unset = UNSET
    """The number in the usual formats."""
