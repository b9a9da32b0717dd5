# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.wcs_host_model import WcsHostModel


@model
class WebinarGeneratedModel(Model):
    """Webinar generated model."""

    host: WcsHostModel
