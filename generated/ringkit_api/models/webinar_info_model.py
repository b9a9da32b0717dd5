# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class WebinarInfoModel(Model):
    """Webinar info model.

    Attributes:
        title: 1 to 512 characters.
        description: At most 4096 characters.
    """

    title: str | Unset = UNSET
    description: str | Unset = UNSET
