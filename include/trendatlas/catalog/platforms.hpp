// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_CATALOG_PLATFORMS_HPP
#define TRENDATLAS_CATALOG_PLATFORMS_HPP

#include "../model.hpp"

namespace trendatlas::inline v0_1::catalog_2024 {

/// The platforms that the sources name, in the order of platform. We chose the kind of each. A
/// source names each counterpart.
template <class Platform>
inline constexpr Platform platform_list[] = {
    {.id = platform::instagram,
     .kind = platform_kind::social_network,
     .note = "Mentioned for short videos (Reels), temporary content (Stories), shopping, private "
             "messages, broadcast channels and AI-generated pictures."_sv},
    {.id = platform::tiktok,
     .kind = platform_kind::video,
     .counterpart = platform::douyin,
     .note = "Mentioned for short video, shopping, AI-generated pictures and challenges that "
             "encourage people to return, and as an app that started the trend toward video."_sv},
    {.id = platform::facebook,
     .kind = platform_kind::social_network,
     .note = "Mentioned for shopping inside the app, and for its groups, which serve as places for "
             "communities."_sv},
    {.id = platform::whatsapp,
     .kind = platform_kind::messenger,
     .note = "Mentioned for private messaging, and for a feature that lets people form groups "
             "around topics."_sv},
    {.id = platform::snapchat,
     .kind = platform_kind::messenger,
     .note = "Mentioned for temporary content, and for Streaks, a game element that encourages "
             "people to return every day."_sv},
    {.id = platform::twitter,
     .kind = platform_kind::social_network,
     .note = "Mentioned for badges, a game element that encourages people to return every day."_sv},
    {.id = platform::youtube,
     .kind = platform_kind::video,
     .note = "Mentioned as a platform that some people aim to use more, or have made a better "
             "start with, as content becomes longer."_sv},
    {.id = platform::mastodon,
     .kind = platform_kind::decentralized,
     .note = "Mentioned as a decentralized network by two sources: one says that it runs on "
             "open-source protocols, the other that it is a leading alternative to mainstream "
             "platforms."_sv},
    {.id = platform::diaspora,
     .kind = platform_kind::decentralized,
     .note = "Mentioned as a decentralized network that runs on open-source protocols."_sv},
    {.id = platform::minds,
     .kind = platform_kind::decentralized,
     .note = "Mentioned as a decentralized network that is a leading alternative to mainstream "
             "platforms."_sv},
    {.id = platform::discord,
     .kind = platform_kind::community_hub,
     .note = "Mentioned as a place for communities, micro-communities among them."_sv},
    {.id = platform::telegram,
     .kind = platform_kind::messenger,
     .note = "Mentioned as a place for communities, micro-communities among them."_sv},
    {.id = platform::wechat,
     .kind = platform_kind::messenger,
     .note = "Mentioned as a leading app that lets people buy products without leaving it."_sv},
    {.id = platform::douyin,
     .kind = platform_kind::video,
     .counterpart = platform::tiktok,
     .note = "Mentioned as the Chinese counterpart of TikTok, and as a leading app that lets "
             "people buy products without leaving it."_sv},
    {.id = platform::blog,
     .kind = platform_kind::own_channel,
     .note = "Mentioned as a channel for longer content; some people say that it may be time to "
             "start blogging again."_sv},
};

}  // namespace trendatlas::inline v0_1::catalog_2024

#endif
