# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.glip_data_export_navigation_info_uri import (
        GlipDataExportNavigationInfoUri,
    )


@model
class GlipDataExportNavigationInfo(Model):
    """Glip data export navigation info."""

    first_page: GlipDataExportNavigationInfoUri | Unset = UNSET
    next_page: GlipDataExportNavigationInfoUri | Unset = UNSET
    previous_page: GlipDataExportNavigationInfoUri | Unset = UNSET
    last_page: GlipDataExportNavigationInfoUri | Unset = UNSET
