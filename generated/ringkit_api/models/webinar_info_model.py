# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class WebinarInfoModel(Model):
    """Webinar info model.

    Attributes:
        title: Title as people see it. 1 to 512 characters.
        description: Text that says what it is for. At most 4096 characters.
    """

    title: str | Unset = UNSET
    """Title as people see it."""
    description: str | Unset = UNSET
    """Text that says what it is for."""
