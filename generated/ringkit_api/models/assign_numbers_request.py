# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AssignNumbersRequest(Model):
    """Numbers to assign.

    Attributes:
        phone_numbers: Numbers of the account in E.164. 1 to 100 items; each at most 18 characters; each
            matches `^\\+[1-9]\\d{1,14}$`.
    """

    phone_numbers: list[str] | Unset = UNSET
    """Numbers of the account in E.164."""
