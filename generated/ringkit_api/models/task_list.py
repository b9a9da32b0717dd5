# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.navigation_info import NavigationInfo
    from ringkit_api.models.task_info import TaskInfo


@model
class TaskList(Page["TaskInfo"]):
    """Task list.

    Attributes:
        records: Tasks of this page.
        navigation: Links to the pages before and after this one.
    """

    records: list[TaskInfo] | Unset = UNSET
    """Tasks of this page."""
    navigation: NavigationInfo | Unset = UNSET
    """Links to the pages before and after this one."""
