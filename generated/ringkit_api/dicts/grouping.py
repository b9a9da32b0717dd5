# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.dicts.direct_grouping import DirectGroupingDict
    from ringkit_api.dicts.grouping_by_members import GroupingByMembersDict

    GroupingDict: TypeAlias = DirectGroupingDict | GroupingByMembersDict
