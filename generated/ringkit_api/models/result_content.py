# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ResultContent(Model):
    """Parts of the results that are wanted.

    Attributes:
        include_dialing_details: Return what is dialled before the number, such as prefixes. `true` if
            left out.
        include_number_details: Return the parts of the number, such as country and area code. `true` if
            left out.
        include_formats: Return the number in the usual formats. `true` if left out.
    """

    include_dialing_details: bool | Unset = UNSET
    """Return what is dialled before the number, such as prefixes."""
    include_number_details: bool | Unset = UNSET
    """Return the parts of the number, such as country and area code."""
    include_formats: bool | Unset = UNSET
    """Return the number in the usual formats."""
