# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit.model import UNSET, Model, Unset, model


@model
class ResultContent(Model):
    """Result content.

    include_dialing_details: the server takes `true`.
    include_number_details: the server takes `true`.
    include_formats: the server takes `true`.
    """

    include_dialing_details: bool | Unset = UNSET
    include_number_details: bool | Unset = UNSET
    include_formats: bool | Unset = UNSET
