/// Methods so small that a step takes hundredths of a second, and views for them.
#pragma once

#include "core/pretrain/method.h"

namespace coresift::test {

/// Narrow heads, short queues; the rest as published.
MethodOptions tinyMethodOptions(const std::string &method);

/// A vision transformer 16 wide and 2 deep with patches of 4 px, for images of 16 px.
Backbone tinyVit(std::uint64_t seed, double dropPath);

/// On a ResNet-10; DINO and MAE on the tiny vision transformer, which leaves out no branch. For images of 16 px.
std::unique_ptr<Method> tinyMethod(const MethodOptions &options, std::uint64_t seed = 0);

/// Views of `images` made images, 16 px, as the plan asks for them; another epoch gives others.
ViewBatch madeBatch(const ViewPlan &plan, std::int64_t images, int epoch);

/// One step of plain gradient descent; returns the loss before it.
double descend(Method &method, const ViewBatch &batch, const Moment &moment, double rate);

/// Takes steps on the same views, all in the second of two epochs: mean of the last five losses over the first one.
double lossLeftAfter(Method &method, const ViewBatch &batch, int steps, double rate);

/// 1 − the momentum with which one weight follows another at this moment: how far it goes when that one is 1 ahead.
double shareFollowed(Method &method, const std::string &followed, const std::string &follower, const Moment &moment);

} // namespace coresift::test
