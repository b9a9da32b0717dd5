# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.tm_navigation_info import TMNavigationInfo
    from ringkit_api.models.tm_task_info import TMTaskInfo


@model
class TMTaskList(Model):
    """Tm task list."""

    records: list[TMTaskInfo] | Unset = UNSET
    navigation: TMNavigationInfo | Unset = UNSET
