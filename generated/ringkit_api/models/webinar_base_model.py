# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.wcs_webinar_settings_model import WcsWebinarSettingsModel


@model
class WebinarBaseModel(Model):
    """Webinar base model.

    Attributes:
        title: 1 to 512 characters.
        description: At most 4096 characters.
    """

    title: str | Unset = UNSET
    description: str | Unset = UNSET
    settings: WcsWebinarSettingsModel | Unset = UNSET
