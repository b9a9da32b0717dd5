# Written by `make generate` from spec/. Do not edit.
"""Delegation Management for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit_api import delegation_management as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.models.delegate import Delegate
    from ringkit_api.models.delegators_list_result import DelegatorsListResult


class AsyncDelegationManagementApi(AsyncNamespace):
    """Delegation Management: 1 operation."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncDelegationManagementApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncDelegationManagementApiStreaming: ...

    def list_delegators(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DelegatorsListResult, Delegate]:
        """List the users for whom this user may create video meetings.

        An assistant finds here the people whose meetings can be planned. The list of another
        user is refused (403).

        `GET /rcvideo/v1/accounts/{accountId}/extensions/{extensionId}/delegators`

        Rate group Medium. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Delegation-Management/rcvListDelegators

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: DelegatorsListResult.

        Raises:
            APIStatusError: for an error status (described: 403, 500).

        Example:

        ```python
        async for delegator in rc.api.delegation_management.list_delegators():
            print(delegator.extension_id, delegator.name)
        ```
        """
        return self._client.paginate(
            calls.list_delegators(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncDelegationManagementApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncDelegationManagementApi) -> None:
            self.list_delegators = async_paged_raw(api.list_delegators)

    class AsyncDelegationManagementApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncDelegationManagementApi) -> None:
            self.list_delegators = async_streaming(api.list_delegators)
