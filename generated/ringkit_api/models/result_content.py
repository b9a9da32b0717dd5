# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ResultContent(Model):
    """Result content.

    Attributes:
        include_dialing_details: `true` if left out.
        include_number_details: `true` if left out.
        include_formats: `true` if left out.
    """

    include_dialing_details: bool | Unset = UNSET
    include_number_details: bool | Unset = UNSET
    include_formats: bool | Unset = UNSET
