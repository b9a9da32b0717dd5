# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.rcw_linked_user_model import RcwLinkedUserModel
    from ringkit_api.models.wcs_webinar_settings_model import WcsWebinarSettingsModel


@model
class WebinarCreationRequest(Model):
    """A webinar to create.

    Attributes:
        title: Title of the webinar. 1 to 512 characters.
        description: Text about the webinar for those who attend. At most 4096 characters.
        settings: Rules of its sessions; those of the account if left out.
        host: User who hosts it; yourself if left out.
    """

    title: str
    """Title of the webinar."""
    description: str | Unset = UNSET
    """Text about the webinar for those who attend."""
    settings: WcsWebinarSettingsModel | Unset = UNSET
    """Rules of its sessions; those of the account if left out."""
    host: RcwLinkedUserModel | Unset = UNSET
    """User who hosts it; yourself if left out."""
