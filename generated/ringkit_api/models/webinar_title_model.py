# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class WebinarTitleModel(Model):
    """Webinar title model.

    Attributes:
        title: 1 to 512 characters.
        description: At most 4096 characters; `""` if left out.
    """

    title: str
    description: str | Unset = UNSET
