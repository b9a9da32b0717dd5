# Written by `make generate` from spec/. Do not edit.
"""Posts: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.create_file_request import CreateFileRequestDict
    from ringkit_api.dicts.create_post_request import CreatePostRequestDict
    from ringkit_api.dicts.update_post_request import UpdatePostRequestDict
    from ringkit_api.models.add_file import AddFile
    from ringkit_api.models.create_file_request import CreateFileRequest
    from ringkit_api.models.create_post_request import CreatePostRequest
    from ringkit_api.models.post_info import PostInfo
    from ringkit_api.models.posts_list import PostsList
    from ringkit_api.models.update_post_request import UpdatePostRequest


_CREATE_FILE = Operation(
    id="createGlipFileNew",
    method="POST",
    path="/team-messaging/v1/files",
    rate_group="Heavy",
    results={200: "list[AddFile]"},
    payloads=(Payload("multipart", "CreateFileRequest", files={"body": "body"}),),
    max_body=30_000_000,
    app_permission="TeamMessaging",
)


def create_file(
    *,
    group_id: int | Unset | None = UNSET,
    name: str | Unset | None = UNSET,
    body: CreateFileRequest | CreateFileRequestDict,
) -> Call[list[AddFile]]:
    """Create file.

    `POST /team-messaging/v1/files`

    Rate group Heavy. App permission TeamMessaging. Account feature TeamMessaging. Request body
    up to 30,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Posts/createGlipFileNew

    Args:
        group_id: Int.
        name: Str.
        body: CreateFileRequest (multipart).

    Returns:
        200: list[AddFile].

    Raises:
        APIStatusError: for an error status (described: 400, 415).
    """
    return Call(
        _CREATE_FILE,
        query={
            "groupId": group_id,
            "name": name,
        },
        body=body,
    )


_CREATE_POST = Operation(
    id="createGlipPostNew",
    method="POST",
    path="/team-messaging/v1/chats/{chatId}/posts",
    rate_group="Medium",
    results={201: "PostInfo"},
    payloads=(Payload("json", "CreatePostRequest"),),
    app_permission="TeamMessaging",
)


def create_post(
    *, chat_id: str | int, body: CreatePostRequest | CreatePostRequestDict
) -> Call[PostInfo]:
    """Create post.

    `POST /team-messaging/v1/chats/{chatId}/posts`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/createGlipPostNew

    Args:
        chat_id: Str or int.
        body: CreatePostRequest (json).

    Returns:
        201: PostInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 404).
    """
    return Call(
        _CREATE_POST,
        path={
            "chatId": chat_id,
        },
        body=body,
    )


_DELETE_POST = Operation(
    id="deleteGlipPostNew",
    method="DELETE",
    path="/team-messaging/v1/chats/{chatId}/posts/{postId}",
    rate_group="Medium",
    results={204: ""},
    app_permission="TeamMessaging",
)


def delete_post(*, chat_id: str | int, post_id: str | int) -> Call[None]:
    """Delete post.

    `DELETE /team-messaging/v1/chats/{chatId}/posts/{postId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/deleteGlipPostNew

    Args:
        chat_id: Str or int.
        post_id: Str or int.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 403, 404).
    """
    return Call(
        _DELETE_POST,
        path={
            "chatId": chat_id,
            "postId": post_id,
        },
    )


_LIST_POSTS = Operation(
    id="readGlipPostsNew",
    method="GET",
    path="/team-messaging/v1/chats/{chatId}/posts",
    rate_group="Medium",
    results={200: "PostsList"},
    paging=Paging("navigation-token", "records"),
    app_permission="TeamMessaging",
)


def list_posts(
    *,
    chat_id: str | int,
    record_count: int | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
) -> PagedCall[PostsList, PostInfo]:
    """List posts.

    `GET /team-messaging/v1/chats/{chatId}/posts`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/readGlipPostsNew

    Args:
        chat_id: Str or int.
        record_count: Int; at most 250; `30` if left out.
        page_token: Str.

    Returns:
        200: PostsList.

    Raises:
        APIStatusError: for an error status.
    """
    return PagedCall(
        _LIST_POSTS,
        path={
            "chatId": chat_id,
        },
        query={
            "recordCount": record_count,
            "pageToken": page_token,
        },
    )


_PATCH_POST = Operation(
    id="patchGlipPostNew",
    method="PATCH",
    path="/team-messaging/v1/chats/{chatId}/posts/{postId}",
    rate_group="Medium",
    results={200: "PostInfo"},
    payloads=(Payload("json", "UpdatePostRequest"),),
    app_permission="TeamMessaging",
)


def patch_post(
    *, chat_id: str | int, post_id: str | int, body: UpdatePostRequest | UpdatePostRequestDict
) -> Call[PostInfo]:
    """Patch post.

    `PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/patchGlipPostNew

    Args:
        chat_id: Str or int.
        post_id: Str or int.
        body: UpdatePostRequest (json).

    Returns:
        200: PostInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404).
    """
    return Call(
        _PATCH_POST,
        path={
            "chatId": chat_id,
            "postId": post_id,
        },
        body=body,
    )


_READ_POST = Operation(
    id="readGlipPostNew",
    method="GET",
    path="/team-messaging/v1/chats/{chatId}/posts/{postId}",
    rate_group="Light",
    results={200: "PostInfo"},
    app_permission="TeamMessaging",
)


def read_post(*, chat_id: str | int, post_id: str | int) -> Call[PostInfo]:
    """Read post.

    `GET /team-messaging/v1/chats/{chatId}/posts/{postId}`

    Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/readGlipPostNew

    Args:
        chat_id: Str or int.
        post_id: Str or int.

    Returns:
        200: PostInfo.

    Raises:
        APIStatusError: for an error status (described: 404).
    """
    return Call(
        _READ_POST,
        path={
            "chatId": chat_id,
            "postId": post_id,
        },
    )


_READ_THREAD_POSTS = Operation(
    id="readGlipThreadPostsNew",
    method="GET",
    path="/team-messaging/v1/chats/{chatId}/threads/{threadId}/posts",
    rate_group="Medium",
    results={200: "PostsList"},
    paging=Paging("navigation-token", "records"),
    app_permission="TeamMessaging",
)


def read_thread_posts(
    *,
    chat_id: str | int,
    thread_id: str | int,
    record_count: int | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
) -> PagedCall[PostsList, PostInfo]:
    """Read thread posts.

    `GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Posts/readGlipThreadPostsNew

    Args:
        chat_id: Str or int.
        thread_id: Str or int.
        record_count: Int; at most 250; `30` if left out.
        page_token: Str.

    Returns:
        200: PostsList.

    Raises:
        APIStatusError: for an error status (described: 404).
    """
    return PagedCall(
        _READ_THREAD_POSTS,
        path={
            "chatId": chat_id,
            "threadId": thread_id,
        },
        query={
            "recordCount": record_count,
            "pageToken": page_token,
        },
    )
