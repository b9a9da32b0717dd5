# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.tm_navigation_info import TMNavigationInfo
    from ringkit_api.models.tm_team_info import TMTeamInfo


@model
class TMTeamList(Model):
    """Tm team list."""

    records: list[TMTeamInfo]
    navigation: TMNavigationInfo | Unset = UNSET
