<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ImageNotes</name>
    <message>
        <source>image %1</source>
        <translation>图像 %1</translation>
    </message>
    <message>
        <source>Left out as a near-copy of %1 (%2).</source>
        <translation>作为 %1（%2）的近似副本而排除。</translation>
    </message>
    <message>
        <source>Stands for %1 near-copies that are left out.</source>
        <translation>代表 %1 张被排除的近似副本。</translation>
    </message>
    <message>
        <source>Near-duplicate of the test image %1 (cosine %2, %3 of 256 bits differ): left out of training.</source>
        <translation>测试图像 %1 的近似重复（余弦 %2，256 位中有 %3 位不同）：不参与训练。</translation>
    </message>
    <message>
        <source>Near-duplicate of the test image %1 (cosine %2, %3 of 256 bits differ): not left out of training.</source>
        <translation>测试图像 %1 的近似重复（余弦 %2，256 位中有 %3 位不同）：未从训练中排除。</translation>
    </message>
</context>
<context>
    <name>LoadedMessage</name>
    <message>
        <source>Missing:</source>
        <translation>缺失：</translation>
    </message>
    <message>
        <source>Not used:</source>
        <translation>未使用：</translation>
    </message>
    <message>
        <source>No weights:</source>
        <translation>非权重：</translation>
    </message>
    <message>
        <source>Encoder loaded</source>
        <translation>编码器已加载</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Backbone</source>
        <translation>主干网络</translation>
    </message>
    <message>
        <source>Network of the encoder</source>
        <translation>编码器所用的网络</translation>
    </message>
    <message>
        <source>Small-image stem</source>
        <translation>小图像 stem 层</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation>在哪个设备上计算</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Number format of the network&apos;s arithmetic; auto takes the fastest that is safe</source>
        <translation>网络运算的数值格式；auto 取安全格式中最快的一种</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Images to take at most: a count (1200) or a share of the open-set (2%)</source>
        <translation>最多选取的图像：张数（1200）或占开放集的比例（2%）</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>停止规则</translation>
    </message>
    <message>
        <source>End where similarity falls under the threshold</source>
        <translation>相似度降到阈值以下时结束</translation>
    </message>
    <message>
        <source>Threshold τ</source>
        <translation>阈值 τ</translation>
    </message>
    <message>
        <source>Share of the reference round&apos;s utility under which the rule ends</source>
        <translation>效用低于参考轮的这一比例时，停止规则结束选择</translation>
    </message>
    <message>
        <source>Patience p</source>
        <translation>耐心轮数 p</translation>
    </message>
    <message>
        <source>The round that sets the reference</source>
        <translation>以这一轮作为参考</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>选择器</translation>
    </message>
    <message>
        <source>How images are ranked</source>
        <translation>图像的排名方式</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>聚类数</translation>
    </message>
    <message>
        <source>Centroids of the target set</source>
        <translation>目标集的质心数</translation>
    </message>
    <message>
        <source>Leave out copies</source>
        <translation>排除副本</translation>
    </message>
    <message>
        <source>Do not take exact copies of target images</source>
        <translation>不选取与目标图像完全相同的副本</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed gives the same result</source>
        <translation>相同的种子得到相同的结果</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Sets all other training options; given ones win</source>
        <translation>设定其余全部训练选项；单独给出的选项优先</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像尺寸</translation>
    </message>
    <message>
        <source>Side of a view, px</source>
        <translation>视图边长，像素</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>训练周期数</translation>
    </message>
    <message>
        <source>Passes over the images</source>
        <translation>遍历全部图像的次数</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>At the start of the cosine schedule</source>
        <translation>余弦衰减开始时的值</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Nesterov momentum of SGD</source>
        <translation>SGD 的 Nesterov 动量</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>L2 penalty on all weights</source>
        <translation>对全部权重的 L2 惩罚</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>学习率下限</translation>
    </message>
    <message>
        <source>Last learning rate as a share of the first</source>
        <translation>最终学习率与初始学习率之比</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Epochs of linear warm-up</source>
        <translation>线性预热的训练周期数</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Largest image</source>
        <translation>最大图像</translation>
    </message>
    <message>
        <source>Images with more megapixels are listed as unreadable</source>
        <translation>百万像素数超过此值的图像列为不可读</translation>
    </message>
    <message>
        <source>Side of the centre crop, px</source>
        <translation>中心裁剪的边长，像素</translation>
    </message>
    <message>
        <source>Images computed at a time</source>
        <translation>每次同时计算的图像数</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近邻数</translation>
    </message>
    <message>
        <source>k of the k nearest neighbours, a list</source>
        <translation>k 近邻的 k，可列出多个值</translation>
    </message>
    <message>
        <source>Of the vote&apos;s weight exp(cosine / temperature)</source>
        <translation>投票权重 exp(余弦 / 温度) 中的温度</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>umap keeps near images near; pca is quick and shows the widest spread</source>
        <translation>umap 让相近的图像保持相近；pca 速度快，显示最大的分布</translation>
    </message>
    <message>
        <source>Of each image (umap): more show the whole, fewer the details</source>
        <translation>每张图像的邻居数（umap）：多则显示整体，少则显示细节</translation>
    </message>
    <message>
        <source>Least distance</source>
        <translation>最小距离</translation>
    </message>
    <message>
        <source>How close images may lie on the map (umap)</source>
        <translation>图像在地图上可以有多近（umap）</translation>
    </message>
    <message>
        <source>Layout epochs</source>
        <translation>布局轮数</translation>
    </message>
    <message>
        <source>Passes of the layout (umap); 0 takes 500 for few images, 200 for many</source>
        <translation>布局的遍数（umap）；0 表示图像少时 500，多时 200</translation>
    </message>
    <message>
        <source>Leave out centroids</source>
        <translation>略去质心</translation>
    </message>
    <message>
        <source>Leave out leaks</source>
        <translation>排除泄漏</translation>
    </message>
    <message>
        <source>Do not train on near-duplicates of test images</source>
        <translation>不用与测试图像近似重复的图像训练</translation>
    </message>
    <message>
        <source>Least cosine</source>
        <translation>最小余弦</translation>
    </message>
    <message>
        <source>Pairs that are less alike are not looked at</source>
        <translation>相似度更低的图像对不予考察</translation>
    </message>
    <message>
        <source>Pairs of an image</source>
        <translation>每张图像的对数</translation>
    </message>
    <message>
        <source>Looked at for each image, the most alike first</source>
        <translation>每张图像考察的图像对数，最相似的优先</translation>
    </message>
    <message>
        <source>Leave out near-duplicates</source>
        <translation>排除近似重复图像</translation>
    </message>
    <message>
        <source>Take one of several near-copies, and none of a target or test image</source>
        <translation>多张近似副本中只选取一张，目标图像或测试图像的近似副本一律不选取</translation>
    </message>
    <message>
        <source>Cosine of duplicates</source>
        <translation>重复图像的余弦</translation>
    </message>
    <message>
        <source>Features of near-duplicates are at least so alike</source>
        <translation>近似重复图像的特征至少有这么相似</translation>
    </message>
    <message>
        <source>Bits of duplicates</source>
        <translation>重复图像的位数</translation>
    </message>
    <message>
        <source>Bits of the perceptual hash, of 256, in which near-duplicates differ at most</source>
        <translation>近似重复图像的感知哈希（共 256 位）最多有这么多位不同</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>缩略图总览</translation>
    </message>
    <message>
        <source>Images of the coreset to show, by rank</source>
        <translation>要显示的核心集图像数，按排名</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Longer side of a picture, px</source>
        <translation>图片的长边，像素</translation>
    </message>
    <message>
        <source>kNN every</source>
        <translation>kNN 间隔</translation>
    </message>
    <message>
        <source>Epochs between two checks by nearest neighbours on the test set; 0 is never</source>
        <translation>两次用测试集做近邻检验之间的训练周期数；0 表示从不</translation>
    </message>
    <message>
        <source>Centroids that pick nothing, and why: 3,17: blurred; 20 (none: all pick)</source>
        <translation>不选取图像的质心及原因：3,17: 模糊; 20（none：全部选取）</translation>
    </message>
    <message>
        <source>ResNets: 3×3 stem without pooling, for images up to 64 px</source>
        <translation>仅用于 ResNet：3×3 的 stem 层，不含池化，适用于不超过 64 像素的图像</translation>
    </message>
    <message>
        <source>Early stop</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Ends the run when this no longer gets better: the epoch&apos;s mean loss, or the check by nearest neighbours</source>
        <translation>当以下指标不再改善时结束运行：训练周期的平均损失，或近邻检验</translation>
    </message>
    <message>
        <source>Patience of the early stop</source>
        <translation>提前停止的耐心值</translation>
    </message>
    <message>
        <source>Epochs, or checks, in a row without a gain that end the run</source>
        <translation>连续这么多个训练周期或检验没有改善时结束运行</translation>
    </message>
    <message>
        <source>Least gain</source>
        <translation>最小改善</translation>
    </message>
    <message>
        <source>Share of the best value that counts as a gain over it</source>
        <translation>相对最佳值达到该比例才算改善</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>So often a run that diverges goes on from its last checkpoint, each time at a tenth of the learning rate</source>
        <translation>发散的运行从最后一个检查点继续的次数，每次学习率降为十分之一</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What the encoder learns from unlabelled images</source>
        <translation>编码器从无标签图像中学习的方式</translation>
    </message>
    <message>
        <source>Of the loss; 0 is the method&apos;s own: 0.07 for SimCLR and hard negatives, 1 for MoCo, 0.1 for SwAV and DINO</source>
        <translation>损失的温度；0 表示用该方法自己的值：SimCLR 和难负样本为 0.07，MoCo 为 1，SwAV 和 DINO 为 0.1</translation>
    </message>
    <message>
        <source>Momentum of the twin</source>
        <translation>孪生网络的动量</translation>
    </message>
    <message>
        <source>How slowly the second network follows; 0 is the method&apos;s own: 0.996, rising to 1, for BYOL and DINO, 0.999 for MoCo</source>
        <translation>第二个网络跟随的缓慢程度；0 表示用该方法自己的值：BYOL 和 DINO 从 0.996 升至 1，MoCo 为 0.999</translation>
    </message>
    <message>
        <source>Projector&apos;s hidden width</source>
        <translation>投影头隐藏层宽度</translation>
    </message>
    <message>
        <source>Of the layers between encoder and loss; 0 is the method&apos;s own</source>
        <translation>编码器与损失之间各层的宽度；0 表示用该方法自己的值</translation>
    </message>
    <message>
        <source>Projector&apos;s output width</source>
        <translation>投影头输出宽度</translation>
    </message>
    <message>
        <source>Of the vectors that are compared; 0 is the method&apos;s own</source>
        <translation>所比较向量的宽度；0 表示用该方法自己的值</translation>
    </message>
    <message>
        <source>Frozen epochs</source>
        <translation>冻结周期数</translation>
    </message>
    <message>
        <source>First epochs in which SwAV&apos;s prototypes or DINO&apos;s last layer stay fixed</source>
        <translation>SwAV 的原型或 DINO 的最后一层保持不变的最初训练周期数</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Keys of earlier batches that MoCo contrasts with; a multiple of the batch</source>
        <translation>MoCo 用于对比的先前批次的键数；须为批大小的整数倍</translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation>原型数</translation>
    </message>
    <message>
        <source>Groups that SwAV sorts views into</source>
        <translation>SwAV 将视图归入的组数</translation>
    </message>
    <message>
        <source>Sinkhorn ε</source>
        <translation>Sinkhorn ε</translation>
    </message>
    <message>
        <source>How soft SwAV&apos;s even assignments to the prototypes are</source>
        <translation>SwAV 向各原型均匀分配时的柔和程度</translation>
    </message>
    <message>
        <source>Sinkhorn iterations</source>
        <translation>Sinkhorn 迭代次数</translation>
    </message>
    <message>
        <source>Rounds that make SwAV&apos;s assignments even</source>
        <translation>使 SwAV 的分配趋于均匀的轮数</translation>
    </message>
    <message>
        <source>Local crops</source>
        <translation>局部裁剪</translation>
    </message>
    <message>
        <source>Small views of an image besides the two whole ones, for SwAV and DINO</source>
        <translation>除两个整体视图外每幅图像的小视图数，用于 SwAV 和 DINO</translation>
    </message>
    <message>
        <source>Size of local crops</source>
        <translation>局部裁剪的大小</translation>
    </message>
    <message>
        <source>Side of a local crop, px</source>
        <translation>局部裁剪的边长，像素</translation>
    </message>
    <message>
        <source>Smallest local crop</source>
        <translation>最小局部裁剪</translation>
    </message>
    <message>
        <source>Share of the image&apos;s area that a local crop has at least</source>
        <translation>局部裁剪至少占图像面积的比例</translation>
    </message>
    <message>
        <source>Largest local crop</source>
        <translation>最大局部裁剪</translation>
    </message>
    <message>
        <source>Share of the image&apos;s area that a local crop has at most</source>
        <translation>局部裁剪至多占图像面积的比例</translation>
    </message>
    <message>
        <source>DINO&apos;s outputs</source>
        <translation>DINO 的输出数</translation>
    </message>
    <message>
        <source>Width of the last layer, over which student and teacher agree</source>
        <translation>学生与教师网络相互对齐的最后一层的宽度</translation>
    </message>
    <message>
        <source>Teacher&apos;s first temperature</source>
        <translation>教师的初始温度</translation>
    </message>
    <message>
        <source>Of DINO&apos;s teacher in the first epoch</source>
        <translation>首个训练周期中 DINO 教师的温度</translation>
    </message>
    <message>
        <source>Teacher&apos;s temperature</source>
        <translation>教师的温度</translation>
    </message>
    <message>
        <source>Of DINO&apos;s teacher after its warm-up</source>
        <translation>预热之后 DINO 教师的温度</translation>
    </message>
    <message>
        <source>Teacher&apos;s warm-up</source>
        <translation>教师的预热</translation>
    </message>
    <message>
        <source>Epochs over which the temperature of DINO&apos;s teacher rises</source>
        <translation>DINO 教师的温度上升所用的训练周期数</translation>
    </message>
    <message>
        <source>Momentum of the centre</source>
        <translation>中心的动量</translation>
    </message>
    <message>
        <source>How slowly the mean follows that DINO takes from the teacher&apos;s outputs</source>
        <translation>DINO 从教师输出中减去的均值跟随的缓慢程度</translation>
    </message>
    <message>
        <source>Masked share</source>
        <translation>遮挡比例</translation>
    </message>
    <message>
        <source>Share of an image&apos;s patches that MAE hides</source>
        <translation>MAE 遮挡的图像块所占比例</translation>
    </message>
    <message>
        <source>Normalise patches</source>
        <translation>图像块归一化</translation>
    </message>
    <message>
        <source>MAE restores every patch at mean 0 and deviation 1</source>
        <translation>MAE 按均值 0、标准差 1 还原每个图像块</translation>
    </message>
    <message>
        <source>Decoder&apos;s width</source>
        <translation>解码器宽度</translation>
    </message>
    <message>
        <source>Of MAE&apos;s decoder; a multiple of 16</source>
        <translation>MAE 解码器的宽度；须为 16 的整数倍</translation>
    </message>
    <message>
        <source>Decoder&apos;s depth</source>
        <translation>解码器深度</translation>
    </message>
    <message>
        <source>Transformer blocks of MAE&apos;s decoder</source>
        <translation>MAE 解码器的 Transformer 块数</translation>
    </message>
    <message>
        <source>Hardness β</source>
        <translation>难度 β</translation>
    </message>
    <message>
        <source>How much more hard negatives count the more alike they are</source>
        <translation>负样本越相似，其权重增加的程度</translation>
    </message>
    <message>
        <source>False negatives τ⁺</source>
        <translation>假负样本 τ⁺</translation>
    </message>
    <message>
        <source>Share of the negatives that in truth are of the same kind</source>
        <translation>负样本中实际属于同一类的比例</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>How a step follows from the gradients</source>
        <translation>由梯度得出每一步的方法</translation>
    </message>
    <message>
        <source>β₁</source>
        <translation>β₁</translation>
    </message>
    <message>
        <source>Decay of the gradients&apos; mean in Adam and AdamW</source>
        <translation>Adam 和 AdamW 中梯度均值的衰减率</translation>
    </message>
    <message>
        <source>β₂</source>
        <translation>β₂</translation>
    </message>
    <message>
        <source>Decay of the squared gradients&apos; mean in Adam and AdamW; MAE takes 0.95</source>
        <translation>Adam 和 AdamW 中梯度平方均值的衰减率；MAE 取 0.95</translation>
    </message>
    <message>
        <source>Trust coefficient</source>
        <translation>信任系数</translation>
    </message>
    <message>
        <source>Share of a weight&apos;s norm that LARS moves it by at a learning rate of 1</source>
        <translation>学习率为 1 时 LARS 移动权重的幅度占权重范数的比例</translation>
    </message>
    <message>
        <source>Clip gradients</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>Largest norm of all gradients together; 0 leaves them as they are</source>
        <translation>全部梯度合计范数的上限；0 表示不裁剪</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>每步批次数</translation>
    </message>
    <message>
        <source>So many batches give one step; each is contrasted within itself</source>
        <translation>这么多批次合为一步；对比只在各批次内部进行</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>How the learning rate falls: along a cosine by epochs or by steps, or to a tenth after each milestone</source>
        <translation>学习率的下降方式：按训练周期或按步的余弦，或在每个里程碑之后降为十分之一</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Epochs after which the learning rate falls to a tenth</source>
        <translation>学习率降为十分之一的训练周期</translation>
    </message>
    <message>
        <source>Last weight decay</source>
        <translation>最终权重衰减</translation>
    </message>
    <message>
        <source>Weight decay at the end of a cosine over the steps; 0 keeps it constant</source>
        <translation>按步的余弦结束时的权重衰减；0 表示保持不变</translation>
    </message>
    <message>
        <source>Mean of the weights</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>Momentum of the running mean of weights that is exported, 0.999 for one; 0 exports the last weights</source>
        <translation>所导出的权重滑动平均的动量，例如 0.999；0 表示导出最后的权重</translation>
    </message>
    <message>
        <source>Images that are compared with one another, each in its views</source>
        <translation>相互比较的图像数，每张图像有多个视图</translation>
    </message>
    <message>
        <source>Drop path</source>
        <translation>随机路径丢弃</translation>
    </message>
    <message>
        <source>Chance by which training leaves out the last residual branch of an EfficientNet or ViT, less for those before it; −1 is the usual one: 0.2 for EfficientNets, 0.1 for DINO&apos;s student, else 0</source>
        <translation>训练时跳过 EfficientNet 或 ViT 最后一个残差分支的概率，靠前的分支更低；−1 为惯用值：EfficientNet 为 0.2，DINO 的学生网络为 0.1，其余为 0</translation>
    </message>
    <message>
        <source>Gradient checkpointing</source>
        <translation>梯度检查点</translation>
    </message>
    <message>
        <source>Exactly so many steps, over which schedules lay the epochs evenly; 0 leaves it to the epochs</source>
        <translation>恰好这么多步，各调度将轮数均匀分布其上；0 表示由轮数决定</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>选择次数</translation>
    </message>
    <message>
        <source>So often the coreset is selected in a pretraining on it, each time but the first with the encoder in training; 1 keeps it</source>
        <translation>在核心集上预训练期间选择核心集的次数；除第一次外，均使用训练中的编码器；1 表示保持不变</translation>
    </message>
    <message>
        <source>Make views on</source>
        <translation>视图生成于</translation>
    </message>
    <message>
        <source>Where images are cropped and their colours changed: on the CPU, or in batches on the device; auto takes the device where it is a GPU. Views are the same but for rounding</source>
        <translation>在何处裁剪图像并改变颜色：在 CPU 上，或在设备上按批次进行；auto 在设备为 GPU 时使用设备。除舍入误差外视图相同</translation>
    </message>
    <message>
        <source>Needs less memory, the more so the deeper the network is, and a third more time: what lies inside the network&apos;s blocks is computed again for the gradients instead of kept</source>
        <translation>占用的内存更少（网络越深越明显），时间多三分之一：网络各块内部的值不保留，求梯度时重新计算</translation>
    </message>
    <message>
        <source>Epochs between checkpoints; long epochs have one every half hour</source>
        <translation>两个检查点之间的训练周期数；周期较长时每半小时一个</translation>
    </message>
    <message>
        <source>Where class names come from: the annotations of a data set in its owner&apos;s layout, the parent folder, or nowhere</source>
        <translation>类名的来源：按发布者布局的数据集标注、上级文件夹，或没有</translation>
    </message>
    <message>
        <source>Shorter side</source>
        <translation>短边</translation>
    </message>
    <message>
        <source>Of the images that the detector sees, px</source>
        <translation>检测器所见图像的尺寸，px</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>最长边</translation>
    </message>
    <message>
        <source>Images whose longer side would be longer become smaller, px</source>
        <translation>长边会超过此值的图像将缩小，px</translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation>每步的图像数</translation>
    </message>
    <message>
        <source>Of Adam, at the start of a cosine</source>
        <translation>Adam 的值，余弦曲线的起点</translation>
    </message>
    <message>
        <source>Train the encoder too</source>
        <translation>同时训练编码器</translation>
    </message>
    <message>
        <source>Its weights follow the boxes; else they stay as pretraining left them</source>
        <translation>其权重随框更新；否则保持预训练后的样子</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Of the feature pyramid; fewer are faster and less exact</source>
        <translation>特征金字塔的通道数；越少越快，但越不精确</translation>
    </message>
    <message>
        <source>Layers of the heads</source>
        <translation>头部的层数</translation>
    </message>
    <message>
        <source>Convolutions before a head&apos;s answer</source>
        <translation>头部输出之前的卷积层数</translation>
    </message>
    <message>
        <source>Label shares</source>
        <translation>标签比例</translation>
    </message>
    <message>
        <source>Per cent of each class&apos;s labels to learn from, a list</source>
        <translation>每个类用于学习的标签百分比，列表</translation>
    </message>
    <message>
        <source>Of the encoder at the start of a cosine, ten times as much for the new layer; 0: the best of 0.001, 0.003, 0.01 and 0.03 on a held-out fifth</source>
        <translation>编码器在余弦起点的学习率，新层为其十倍；0：在留出的五分之一上取 0.001、0.003、0.01、0.03 中最好的</translation>
    </message>
    <message>
        <source>At the start; a tenth of it behind three and four fifths of the epochs</source>
        <translation>起始值；在训练周期的五分之三和五分之四之后各降为十分之一</translation>
    </message>
    <message>
        <source>Crops and flips</source>
        <translation>裁剪与翻转</translation>
    </message>
    <message>
        <source>Features of random crops and flips, anew in each epoch, as published: slow; else those of whole images, computed once</source>
        <translation>如论文所述，每个训练周期重新计算随机裁剪和翻转的特征：较慢；否则使用只计算一次的整图特征</translation>
    </message>
    <message>
        <source>Shorter side of an image and side of a training crop, px</source>
        <translation>图像的短边，也是训练裁剪的边长，px</translation>
    </message>
    <message>
        <source>At the start, of the new layers; the encoder&apos;s is a tenth of it</source>
        <translation>新层的起始值；编码器为其十分之一</translation>
    </message>
    <message>
        <source>Its weights follow the masks; else they stay as pretraining left them</source>
        <translation>其权重随掩膜更新；否则保持预训练后的样子</translation>
    </message>
    <message>
        <source>Of pyramid and decoder; fewer are faster and less exact</source>
        <translation>金字塔和解码器的通道数；越少越快，但越不精确</translation>
    </message>
    <message>
        <source>Side of a view, px; 0: that of the features</source>
        <translation>视图边长，像素；0：与特征相同</translation>
    </message>
    <message>
        <source>that of the features</source>
        <translation>与特征相同</translation>
    </message>
    <message>
        <source>found on a held-out fifth</source>
        <translation>在留出的五分之一上寻找</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>不裁剪</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the method&apos;s own</source>
        <translation>方法自带的值</translation>
    </message>
    <message>
        <source>by the epochs</source>
        <translation>由训练周期数决定</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>by the number of images</source>
        <translation>由图像数量决定</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>%1 images added, %2 changed, %3 gone, %4 as before; %5 unreadable</source>
        <translation>新增 %1 张图像，变动 %2 张，消失 %3 张，未变 %4 张；不可读 %5 张</translation>
    </message>
    <message>
        <source>%1 images embedded, %2 reused</source>
        <translation>已提取 %1 张图像的特征，沿用 %2 张</translation>
    </message>
    <message>
        <source>, %1 unreadable</source>
        <translation>，不可读 %1 张</translation>
    </message>
    <message>
        <source>kNN</source>
        <translation>kNN</translation>
    </message>
    <message>
        <source> %1 % (k = %2)</source>
        <translation> %1 %（k = %2）</translation>
    </message>
    <message>
        <source>, %1 classes, %2 test images</source>
        <translation>，%1 个类别，%2 张测试图像</translation>
    </message>
    <message>
        <source>linear %1 % (L2 %2)</source>
        <translation>线性分类 %1 %（L2 %2）</translation>
    </message>
    <message>
        <source>about %1 on %2 (%3), %4 of memory, %5 on disk</source>
        <translation>约需 %1（%2，%3），内存 %4，磁盘 %5</translation>
    </message>
    <message>
        <source>, went on from step %1</source>
        <translation>，从第 %1 步继续</translation>
    </message>
    <message>
        <source>k-centre looked at the %1 images nearest to any centroid</source>
        <translation>k-centre 只考察了离质心最近的 %1 张图像</translation>
    </message>
    <message>
        <source>%1 images, %2 features</source>
        <translation>%1 张图像，%2 维特征</translation>
    </message>
    <message>
        <source>PCA, %1 % of the variance</source>
        <translation>PCA，占方差的 %1 %</translation>
    </message>
    <message>
        <source>kNN %1 % (k = %2)</source>
        <translation>kNN %1 %（k = %2）</translation>
    </message>
    <message>
        <source>%1 images in the coreset</source>
        <translation>核心集中有 %1 张图像</translation>
    </message>
    <message>
        <source>, %1 copied</source>
        <translation>，已复制 %1 张</translation>
    </message>
    <message>
        <source>, %1 linked</source>
        <translation>，已链接 %1 张</translation>
    </message>
    <message>
        <source>, %1 not there any more</source>
        <translation>，%1 张已不存在</translation>
    </message>
    <message>
        <source>%1 images, %2 skipped</source>
        <translation>%1 张图像，跳过 %2 个文件</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算用完</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>停止规则</translation>
    </message>
    <message>
        <source>open-set exhausted</source>
        <translation>开放集取尽</translation>
    </message>
    <message>
        <source>cached depth</source>
        <translation>缓存深度</translation>
    </message>
    <message>
        <source>%1 images in %2 rounds, mean cosine %3, ended by </source>
        <translation>%2 轮选出 %1 张图像，平均余弦 %3，结束原因：</translation>
    </message>
    <message>
        <source>; %1 exact copies of target images left out</source>
        <translation>；排除了 %1 张与目标图像完全相同的副本</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>%1 images could not be decoded any more and count as grey; scan the study again</source>
        <translation>有 %1 张图像已无法解码，按灰色计；请重新扫描研究</translation>
    </message>
    <message>
        <source>%1 images, %2 steps: </source>
        <translation>%1 张图像，%2 步：</translation>
    </message>
    <message>
        <source>%1 steps, loss %2</source>
        <translation>%1 步，损失 %2</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>图片无法写入</translation>
    </message>
    <message>
        <source>there is no map yet: run the stage “map” first</source>
        <translation>还没有分布图：请先运行“分布图”阶段</translation>
    </message>
    <message>
        <source>no encoder was trained in this study yet</source>
        <translation>此研究中尚未训练过编码器</translation>
    </message>
    <message>
        <source>has no column “%1”</source>
        <translation>没有“%1”列</translation>
    </message>
    <message>
        <source>is empty; a first row with column names was expected</source>
        <translation>是空文件；第一行应为列名</translation>
    </message>
    <message>
        <source>row %1 has a quote that does not fit</source>
        <translation>第 %1 行的引号不配对</translation>
    </message>
    <message>
        <source>row %1 has %2 cells, not %3</source>
        <translation>第 %1 行有 %2 个单元格，应为 %3 个</translation>
    </message>
    <message>
        <source>row %1 has no number in the column “%2”</source>
        <translation>第 %1 行的“%2”列不是数值</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>：%1</translation>
    </message>
    <message>
        <source>. Free some space on that disk and try again; nothing that was finished is lost</source>
        <translation>。请在该磁盘上释放一些空间后重试；已完成的内容不会丢失</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>is larger (%1) than the %2 allowed</source>
        <translation>过大（%1），上限为 %2</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>ends before its content does; it may have been cut while in use</source>
        <translation>内容尚未结束文件就已结束；可能在使用过程中被截断</translation>
    </message>
    <message>
        <source>cannot make the folder</source>
        <translation>无法新建文件夹</translation>
    </message>
    <message>
        <source>a file of that name stands where a folder is needed</source>
        <translation>此处需要一个文件夹，但已有同名文件</translation>
    </message>
    <message>
        <source>cannot ask the free space of</source>
        <translation>无法查询可用空间</translation>
    </message>
    <message>
        <source>every point needs a label, and there has to be at least one</source>
        <translation>每个点都要有标签，并且至少要有一个点</translation>
    </message>
    <message>
        <source>a label is out of range</source>
        <translation>有标签超出范围</translation>
    </message>
    <message>
        <source>is not a NumPy array that can be read: </source>
        <translation>不是可读的 NumPy 数组：</translation>
    </message>
    <message>
        <source>its header lacks &apos;%1&apos;</source>
        <translation>文件头缺少 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>holds elements of type %1; float16 and float32 (little-endian) are understood</source>
        <translation>元素类型为 %1；只支持 float16 和 float32（小端序）</translation>
    </message>
    <message>
        <source>its shape is damaged</source>
        <translation>形状信息已损坏</translation>
    </message>
    <message>
        <source>its shape is impossibly large</source>
        <translation>形状大得不可能</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>文件太短</translation>
    </message>
    <message>
        <source>it does not start as one</source>
        <translation>文件开头不符</translation>
    </message>
    <message>
        <source>its format version is %1</source>
        <translation>其格式版本为 %1</translation>
    </message>
    <message>
        <source>its header is longer than the file</source>
        <translation>文件头比文件还长</translation>
    </message>
    <message>
        <source>it is shorter than its shape asks for</source>
        <translation>文件长度小于其形状所需</translation>
    </message>
    <message>
        <source>a list of %1 was expected</source>
        <translation>应为 %1 类型的列表</translation>
    </message>
    <message>
        <source>is stored column by column; save it with numpy.ascontiguousarray</source>
        <translation>按列存储；请用 numpy.ascontiguousarray 重新保存</translation>
    </message>
    <message>
        <source>features are a float16 or float32 array of two dimensions</source>
        <translation>特征应为二维的 float16 或 float32 数组</translation>
    </message>
    <message>
        <source>a float16 or float32 array of one or two dimensions was expected</source>
        <translation>应为一维或二维的 float16 或 float32 数组</translation>
    </message>
    <message>
        <source>a budget is a number of images (1200) or a share of the open-set (2%), not “%1”</source>
        <translation>预算应为图像数（1200）或开放集的占比（2%），不能是“%1”</translation>
    </message>
    <message>
        <source> must be at least %1.</source>
        <translation>不能小于 %1。</translation>
    </message>
    <message>
        <source> must be at most %1.</source>
        <translation>不能大于 %1。</translation>
    </message>
    <message>
        <source> must be between %1 and %2.</source>
        <translation>必须在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source> must be one of %1, not “%2”.</source>
        <translation>只能是以下之一：%1；不能是“%2”。</translation>
    </message>
    <message>
        <source>an option has a value of the wrong type (%1)</source>
        <translation>有选项的值类型不对（%1）</translation>
    </message>
    <message>
        <source>was written by a newer Coresift (format version %1, this one reads %2); nothing was changed</source>
        <translation>由更新版本的 Coresift 写入（格式版本 %1，当前程序可读版本 %2）；未作任何更改</translation>
    </message>
    <message>
        <source>is no catalogue</source>
        <translation>不是图像目录文件</translation>
    </message>
    <message>
        <source>knows no image with the id %1</source>
        <translation>没有编号为 %1 的图像</translation>
    </message>
    <message>
        <source>there is not enough memory to decode it</source>
        <translation>内存不足，无法解码</translation>
    </message>
    <message>
        <source>the disk is full; free some space and try again, nothing that was finished is lost</source>
        <translation>磁盘已满；请释放一些空间后重试，已完成的内容不会丢失</translation>
    </message>
    <message>
        <source>is damaged or no catalogue (%1)</source>
        <translation>已损坏，或不是图像目录文件（%1）</translation>
    </message>
    <message>
        <source>is in use by another process</source>
        <translation>正被另一个进程使用</translation>
    </message>
    <message>
        <source>cannot be written to (%1)</source>
        <translation>无法写入（%1）</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>无法打开（%1）</translation>
    </message>
    <message>
        <source>cannot be used (%1)</source>
        <translation>无法使用（%1）</translation>
    </message>
    <message>
        <source>cannot read the folder</source>
        <translation>无法读取文件夹</translation>
    </message>
    <message>
        <source>the folder “%1” is not where it was: %2. If it moved, say so with “study relocate”</source>
        <translation>文件夹“%1”已不在原处：%2。如果它已移动，请用“study relocate”指明新位置</translation>
    </message>
    <message>
        <source>the folder cannot be read: %1</source>
        <translation>文件夹无法读取：%1</translation>
    </message>
    <message>
        <source>links to a folder that is listed already</source>
        <translation>链接到已列出的文件夹</translation>
    </message>
    <message>
        <source>the folder cannot be read to its end: %1</source>
        <translation>文件夹无法读完：%1</translation>
    </message>
    <message>
        <source>cannot be looked at: %1</source>
        <translation>无法查看：%1</translation>
    </message>
    <message>
        <source>is a device, a pipe or a socket</source>
        <translation>是设备、管道或套接字</translation>
    </message>
    <message>
        <source>is a link that leads to itself</source>
        <translation>是指向自身的链接</translation>
    </message>
    <message>
        <source>is a link to nothing</source>
        <translation>是失效的链接</translation>
    </message>
    <message>
        <source>is a link out of the folder, to %1</source>
        <translation>是指向文件夹之外的链接，指向 %1</translation>
    </message>
    <message>
        <source>is a link to a device, a pipe or a socket</source>
        <translation>是指向设备、管道或套接字的链接</translation>
    </message>
    <message>
        <source>links to a file that is listed already</source>
        <translation>链接到已列出的文件</translation>
    </message>
    <message>
        <source>does not fit its validity list; embed again after deleting this folder</source>
        <translation>与其有效性列表不符；请删除此文件夹后重新提取特征</translation>
    </message>
    <message>
        <source>names an impossible image id</source>
        <translation>含有不可能的图像编号</translation>
    </message>
    <message>
        <source>does not fit its list of images; delete the folder and embed again</source>
        <translation>与其图像列表不符；请删除此文件夹后重新提取特征</translation>
    </message>
    <message>
        <source>has features of another width than the parts before it</source>
        <translation>其特征维数与前面的部分不同</translation>
    </message>
    <message>
        <source>holds no features: run the stage “embed” first</source>
        <translation>没有特征：请先运行“提取特征”阶段</translation>
    </message>
    <message>
        <source>the encoder gave features that are not numbers. Try the precision float32; if that does not help, its weights are damaged</source>
        <translation>编码器给出的特征不是数值。请试用精度 float32；如果仍不行，则其权重已损坏</translation>
    </message>
    <message>
        <source>embedding a batch</source>
        <translation>提取一批图像的特征</translation>
    </message>
    <message>
        <source>the encoder returns no tensor; one of n×d features is needed</source>
        <translation>编码器返回的不是张量；需要 n×d 的特征张量</translation>
    </message>
    <message>
        <source>the encoder returns a tensor of another shape than n×d</source>
        <translation>编码器返回的张量形状不是 n×d</translation>
    </message>
    <message>
        <source>the encoder failed: %1</source>
        <translation>编码器出错：%1</translation>
    </message>
    <message>
        <source>is too short to be an encoder</source>
        <translation>文件太短，不是编码器</translation>
    </message>
    <message>
        <source>names a backbone that is not known: “%1”</source>
        <translation>指定了未知的主干网络：“%1”</translation>
    </message>
    <message>
        <source>loading the encoder</source>
        <translation>加载编码器</translation>
    </message>
    <message>
        <source>making an encoder</source>
        <translation>创建编码器</translation>
    </message>
    <message>
        <source>there is no backbone named “%1”</source>
        <translation>没有名为“%1”的主干网络</translation>
    </message>
    <message>
        <source>is not a safetensors file that can be read: </source>
        <translation>不是可读的 safetensors 文件：</translation>
    </message>
    <message>
        <source>a tensor has a type that safetensors does not know</source>
        <translation>有张量的类型不为 safetensors 所支持</translation>
    </message>
    <message>
        <source>a name comes twice</source>
        <translation>有名称重复出现</translation>
    </message>
    <message>
        <source>its header is no table</source>
        <translation>文件头不是表</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>文件头已损坏</translation>
    </message>
    <message>
        <source>a shape is damaged</source>
        <translation>有形状信息已损坏</translation>
    </message>
    <message>
        <source>a shape is impossible</source>
        <translation>有不可能的形状</translation>
    </message>
    <message>
        <source>offsets are damaged</source>
        <translation>偏移量已损坏</translation>
    </message>
    <message>
        <source>the bytes of a tensor do not fit its shape</source>
        <translation>有张量的字节数与其形状不符</translation>
    </message>
    <message>
        <source>the entry of a tensor is damaged</source>
        <translation>有张量的条目已损坏</translation>
    </message>
    <message>
        <source>two tensors share bytes</source>
        <translation>有两个张量共用字节</translation>
    </message>
    <message>
        <source>some bytes belong to no tensor</source>
        <translation>有字节不属于任何张量</translation>
    </message>
    <message>
        <source>its metadata are damaged</source>
        <translation>元数据已损坏</translation>
    </message>
    <message>
        <source>there is no CUDA device here, or this build has no CUDA. Choose the device cpu or auto</source>
        <translation>没有 CUDA 设备，或当前程序不含 CUDA。请选择设备 cpu 或 auto</translation>
    </message>
    <message>
        <source>float16 needs a CUDA device. Choose bfloat16, float32 or auto</source>
        <translation>float16 需要 CUDA 设备。请选择 bfloat16、float32 或 auto</translation>
    </message>
    <message>
        <source>there is not enough memory for </source>
        <translation>内存不足，无法</translation>
    </message>
    <message>
        <source>. Take a smaller batch or image size</source>
        <translation>。请减小批大小或图像尺寸</translation>
    </message>
    <message>
        <source> failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>is TorchScript in its old format. Save it again with PyTorch 1.4 or newer</source>
        <translation>是旧格式的 TorchScript。请用 PyTorch 1.4 或更新版本重新保存</translation>
    </message>
    <message>
        <source>has code of its own that runs while it is loaded (__setstate__), which is refused</source>
        <translation>含有加载时会自行运行的代码（__setstate__），已拒绝加载</translation>
    </message>
    <message>
        <source>has no forward method</source>
        <translation>没有 forward 方法</translation>
    </message>
    <message>
        <source>uses operators that are not on the list of those that only compute: %1</source>
        <translation>使用了不在“纯计算”清单中的算子：%1</translation>
    </message>
    <message>
        <source>is neither safetensors nor a TorchScript encoder that can be read (%1)</source>
        <translation>既不是 safetensors，也不是可读的 TorchScript 编码器（%1）</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 has another shape</source>
        <translation>%1 的形状不同</translation>
    </message>
    <message>
        <source>does not fit the network: </source>
        <translation>与网络不符：</translation>
    </message>
    <message>
        <source>, and %1 more</source>
        <translation>，另有 %1 处</translation>
    </message>
    <message>
        <source>. Is the backbone the right one?</source>
        <translation>。主干网络选对了吗？</translation>
    </message>
    <message>
        <source>Give at least one number of neighbours.</source>
        <translation>请至少给出一个近邻数。</translation>
    </message>
    <message>
        <source>evaluation needs labelled images in both the target set and the test set</source>
        <translation>评估要求目标集和测试集都有带标签的图像</translation>
    </message>
    <message>
        <source>every image needs exactly one label</source>
        <translation>每张图像都必须恰好有一个标签</translation>
    </message>
    <message>
        <source>target set and test set have features of different encoders</source>
        <translation>目标集和测试集的特征来自不同的编码器</translation>
    </message>
    <message>
        <source>a label is negative</source>
        <translation>有标签为负数</translation>
    </message>
    <message>
        <source>evaluation needs at least two classes</source>
        <translation>评估至少需要两个类别</translation>
    </message>
    <message>
        <source>the file ends within its header</source>
        <translation>文件在文件头中就已结束</translation>
    </message>
    <message>
        <source>the file is cut off: it ends before the image does</source>
        <translation>文件被截断：图像尚未结束文件就已结束</translation>
    </message>
    <message>
        <source>its %1 data is damaged</source>
        <translation>%1 数据已损坏</translation>
    </message>
    <message>
        <source>it is a CMYK TIFF of more than 8 bits, which is not read; save it as RGB</source>
        <translation>是超过 8 位的 CMYK TIFF，不支持读取；请另存为 RGB</translation>
    </message>
    <message>
        <source>its first frame lies outside the picture</source>
        <translation>第一帧超出了画面</translation>
    </message>
    <message>
        <source>its file is larger than the %1 that can be decoded</source>
        <translation>文件超过了可解码的 %1</translation>
    </message>
    <message>
        <source>none of its values is a number</source>
        <translation>其中没有一个值是数值</translation>
    </message>
    <message>
        <source>its %1 data is damaged: %2</source>
        <translation>%1 数据已损坏：%2</translation>
    </message>
    <message>
        <source>the GIF holds no image</source>
        <translation>GIF 中没有图像</translation>
    </message>
    <message>
        <source>the GIF has no colours</source>
        <translation>GIF 没有颜色表</translation>
    </message>
    <message>
        <source>its JPEG header is damaged</source>
        <translation>JPEG 文件头已损坏</translation>
    </message>
    <message>
        <source>its WebP header is damaged</source>
        <translation>WebP 文件头已损坏</translation>
    </message>
    <message>
        <source>its TIFF header names an impossible size</source>
        <translation>TIFF 文件头中的尺寸不可能</translation>
    </message>
    <message>
        <source>it is no JPEG, PNG, TIFF, BMP, WebP or GIF</source>
        <translation>不是 JPEG、PNG、TIFF、BMP、WebP 或 GIF</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>its header names an image without pixels</source>
        <translation>文件头表明图像没有像素</translation>
    </message>
    <message>
        <source>cannot write a pixel cache into</source>
        <translation>无法在此写入像素缓存</translation>
    </message>
    <message>
        <source>cannot map the pixel cache in</source>
        <translation>无法映射此处的像素缓存</translation>
    </message>
    <message>
        <source>there are no images to train on</source>
        <translation>没有可用于训练的图像</translation>
    </message>
    <message>
        <source>it has %1 × %2 pixels, more than the %3 megapixels allowed</source>
        <translation>图像为 %1 × %2 像素，超过允许的 %3 百万像素</translation>
    </message>
    <message>
        <source>it is a BigTIFF, which is not read; save it as an ordinary TIFF</source>
        <translation>是 BigTIFF，不支持读取；请另存为普通 TIFF</translation>
    </message>
    <message>
        <source>its TIFF header is damaged</source>
        <translation>TIFF 文件头已损坏</translation>
    </message>
    <message>
        <source>the animation holds no frame</source>
        <translation>动画中没有任何一帧</translation>
    </message>
    <message>
        <source>was made with another value of “%1”; begin a new run</source>
        <translation>生成时“%1”的值不同；请开始新的运行</translation>
    </message>
    <message>
        <source>was written by a newer Coresift; nothing was changed</source>
        <translation>由更新版本的 Coresift 写入；未作任何更改</translation>
    </message>
    <message>
        <source>is no checkpoint of ours</source>
        <translation>不是 Coresift 的检查点</translation>
    </message>
    <message>
        <source>there is no preset named “%1”</source>
        <translation>没有名为“%1”的预设</translation>
    </message>
    <message>
        <source>the loss is no number any more</source>
        <translation>损失已不是数值</translation>
    </message>
    <message>
        <source> at step %1 (epoch %2). The last checkpoint is kept. Try a tenth of the learning rate, or the precision float32</source>
        <translation>（第 %1 步，第 %2 个训练周期）。最后一个检查点已保留。请将学习率改为十分之一，或改用精度 float32</translation>
    </message>
    <message>
        <source>the weights are no numbers any more</source>
        <translation>权重已不是数值</translation>
    </message>
    <message>
        <source>training needs at least two images</source>
        <translation>训练至少需要两张图像</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>a map needs features of at least two values, the same in both sets</source>
        <translation>分布图要求特征至少有两维，且两个集合的维数相同</translation>
    </message>
    <message>
        <source>a map needs at least two images</source>
        <translation>分布图至少需要两张图像</translation>
    </message>
    <message>
        <source>the target set has no features to cluster</source>
        <translation>目标集没有可聚类的特征</translation>
    </message>
    <message>
        <source>there has to be at least one cluster</source>
        <translation>至少要有一个聚类</translation>
    </message>
    <message>
        <source>Give a budget, or switch the stop rule on.</source>
        <translation>请给出预算，或启用停止规则。</translation>
    </message>
    <message>
        <source>This selector has no stop rule: give a budget.</source>
        <translation>此选择器没有停止规则：请给出预算。</translation>
    </message>
    <message>
        <source>there are no centroids to compare with</source>
        <translation>没有可比较的质心</translation>
    </message>
    <message>
        <source>centroids have %1 values, the open-set&apos;s features %2: they come from different encoders</source>
        <translation>质心有 %1 维，开放集的特征有 %2 维：两者来自不同的编码器</translation>
    </message>
    <message>
        <source>a centroid holds a value that is not a number</source>
        <translation>有质心含有非数值</translation>
    </message>
    <message>
        <source>an open-set of more than four billion images is not supported</source>
        <translation>不支持超过四十亿张图像的开放集</translation>
    </message>
    <message>
        <source>target set and open-set both need at least one embedded image</source>
        <translation>目标集和开放集都至少要有一张已提取特征的图像</translation>
    </message>
    <message>
        <source>the budget comes to no image; give a larger one</source>
        <translation>按此预算选不出任何图像；请增大预算</translation>
    </message>
    <message>
        <source>the open-set holds no image to choose from</source>
        <translation>开放集中没有可选的图像</translation>
    </message>
    <message>
        <source>the test set has the class “%1”, which the target set lacks</source>
        <translation>测试集中有类别“%1”，而目标集中没有</translation>
    </message>
    <message>
        <source>lies inside the image folder %1, which is never written to</source>
        <translation>位于图像文件夹 %1 之内，而图像文件夹从不写入</translation>
    </message>
    <message>
        <source>cannot link into</source>
        <translation>无法在此建立链接</translation>
    </message>
    <message>
        <source>is not empty; name a new folder for the images</source>
        <translation>不是空文件夹；请为图像指定一个新文件夹</translation>
    </message>
    <message>
        <source>there is no coreset to export yet: run the stage “select” first</source>
        <translation>还没有可导出的核心集：请先运行“选择核心集”阶段</translation>
    </message>
    <message>
        <source>does not fit its list of images; run the stage “map” again</source>
        <translation>与其图像列表不符；请重新运行“分布图”阶段</translation>
    </message>
    <message>
        <source>nothing is embedded yet: run the stage “embed” first</source>
        <translation>尚未提取任何特征：请先运行“提取特征”阶段</translation>
    </message>
    <message>
        <source>the target set holds no image that can be read</source>
        <translation>目标集中没有可读的图像</translation>
    </message>
    <message>
        <source>the open-set holds no image that can be read</source>
        <translation>开放集中没有可读的图像</translation>
    </message>
    <message>
        <source>the target folder is not there, or is no folder: %1</source>
        <translation>目标文件夹不存在，或不是文件夹：%1</translation>
    </message>
    <message>
        <source>the open-set folder is not there, or is no folder: %1</source>
        <translation>开放集文件夹不存在，或不是文件夹：%1</translation>
    </message>
    <message>
        <source>the test folder is not there, or is no folder: %1</source>
        <translation>测试文件夹不存在，或不是文件夹：%1</translation>
    </message>
    <message>
        <source>the study would lie inside the image folder %1, which is never written to. Choose another place for it</source>
        <translation>研究将位于图像文件夹 %1 之内，而图像文件夹从不写入。请为研究另选位置</translation>
    </message>
    <message>
        <source>lies inside %1: its images would be counted twice</source>
        <translation>位于 %1 之内：其中的图像会被重复计数</translation>
    </message>
    <message>
        <source>is a study already; open it, or name a new folder</source>
        <translation>已经是一个研究；请打开它，或指定一个新文件夹</translation>
    </message>
    <message>
        <source>is not an empty folder; name a new one for the study</source>
        <translation>不是空文件夹；请为研究指定一个新文件夹</translation>
    </message>
    <message>
        <source>a study needs at least one target folder and one open-set folder</source>
        <translation>研究至少需要一个目标文件夹和一个开放集文件夹</translation>
    </message>
    <message>
        <source>cannot write to the study</source>
        <translation>无法写入研究</translation>
    </message>
    <message>
        <source>is in use by another process. Wait until it has finished, or stop it</source>
        <translation>正被另一个进程使用。请等待其结束，或将其停止</translation>
    </message>
    <message>
        <source>is in use by %1. Wait until it has finished, or stop it</source>
        <translation>正被 %1 使用。请等待其结束，或将其停止</translation>
    </message>
    <message>
        <source>the stage “%1” is out of date: something before it has changed; run “coresift-cli %1 %2” again</source>
        <translation>阶段“%1”已过期：前面的内容有变；请重新运行“coresift-cli %1 %2”</translation>
    </message>
    <message>
        <source>the stage “%1” has not been done yet: run “coresift-cli %1 %2” first</source>
        <translation>阶段“%1”尚未完成：请先运行“coresift-cli %1 %2”</translation>
    </message>
    <message>
        <source>the study has no folder named %1</source>
        <translation>研究中没有名为 %1 的文件夹</translation>
    </message>
    <message>
        <source>names an unknown kind of set, “%1”</source>
        <translation>含有未知的集合类型“%1”</translation>
    </message>
    <message>
        <source>names “%1”, which would lead out of the study</source>
        <translation>含有名称“%1”，它会指向研究之外</translation>
    </message>
    <message>
        <source>is not a file of the format %1</source>
        <translation>不是 %1 格式的文件</translation>
    </message>
    <message>
        <source>was written by a newer Coresift (format version %1, this one reads up to %2). Update Coresift to open it; nothing was changed</source>
        <translation>由更新版本的 Coresift 写入（格式版本 %1，当前程序最高可读版本 %2）。请更新 Coresift 后再打开；未作任何更改</translation>
    </message>
    <message>
        <source>has the impossible format version %1</source>
        <translation>格式版本 %1 不可能存在</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>已损坏：%1</translation>
    </message>
    <message>
        <source>is not a study: it holds no study.json. Make one with `coresift-cli study create`</source>
        <translation>不是研究：其中没有 study.json。请用 `coresift-cli study create` 新建一个</translation>
    </message>
    <message>
        <source>the run needs about %1 on the study&apos;s disk, %2 are free. Free some space, or take a smaller image size</source>
        <translation>本次运行约需研究所在磁盘的 %1 空间，可用空间为 %2。请释放一些空间，或减小图像尺寸</translation>
    </message>
    <message>
        <source>pretraining is on target, coreset, random or all, not on “%1”</source>
        <translation>预训练的对象只能是 target、coreset、random 或 all，不能是“%1”</translation>
    </message>
    <message>
        <source>is named twice: a folder belongs to one set only</source>
        <translation>被指定了两次：一个文件夹只能属于一个集合</translation>
    </message>
    <message>
        <source>UMAP of %1 images</source>
        <translation>%1 张图像的 UMAP</translation>
    </message>
    <message>
        <source>, %1 more placed among them</source>
        <translation>，另有 %1 张置于其间</translation>
    </message>
    <message>
        <source>image %1 is not of an open-set: only those are pinned or rejected</source>
        <translation>图像 %1 不属于开放集：只有开放集的图像才能固定或排除</translation>
    </message>
    <message>
        <source>there is no centroid %1 to leave out: they are numbered 0 to %2</source>
        <translation>没有可略去的质心 %1：编号为 0 到 %2</translation>
    </message>
    <message>
        <source>every centroid is left out: none could pick</source>
        <translation>所有质心都被略去：没有质心可以选取</translation>
    </message>
    <message>
        <source>The budget is filled before round %1 sets the threshold: the stop rule has no effect.</source>
        <translation>预算在第 %1 轮设定阈值之前已填满：停止规则不起作用。</translation>
    </message>
    <message>
        <source>The budget ends the selection: similarity has not fallen under the threshold yet.</source>
        <translation>选取因预算而结束：相似度尚未低于阈值。</translation>
    </message>
    <message>
        <source>The stop rule would end at %1 images: those beyond are less alike.</source>
        <translation>停止规则会在 %1 张图像处结束：其后的图像相似度较低。</translation>
    </message>
    <message>
        <source>%1 clusters for %2 target images leave few images to each: try %3.</source>
        <translation>%2 张目标图像分为 %1 个聚类，每个只有少量图像：可试 %3。</translation>
    </message>
    <message>
        <source>With a target set of %1 images a random sample may do as well: compare both.</source>
        <translation>目标集只有 %1 张图像时，随机样本可能同样有效：请比较两者。</translation>
    </message>
    <message>
        <source>its metadata column “%1” is damaged; remove it and join it again</source>
        <translation>元数据列“%1”已损坏；请移除后重新关联</translation>
    </message>
    <message>
        <source>there is no picture to write</source>
        <translation>没有可写入的图片</translation>
    </message>
    <message>
        <source>, %1 near-duplicates of test images left out</source>
        <translation>，排除了 %1 张与测试图像近似重复的图像</translation>
    </message>
    <message>
        <source>near-duplicates among more than four billion images are not supported</source>
        <translation>不支持在超过四十亿张图像中查找近似重复图像</translation>
    </message>
    <message>
        <source>is not a list of chosen images</source>
        <translation>不是选中图像的列表</translation>
    </message>
    <message>
        <source>give the chosen images a name</source>
        <translation>请为选中的图像指定一个名称</translation>
    </message>
    <message>
        <source>cannot remove</source>
        <translation>无法移除</translation>
    </message>
    <message>
        <source>name at least one selector to compare; two make a comparison</source>
        <translation>请至少指定一个要比较的选择器；有两个才能比较</translation>
    </message>
    <message>
        <source>none of the images can be read any more; connect their disk, or say where they are now</source>
        <translation>图像已全部无法读取；请连接其所在磁盘，或指明它们现在的位置</translation>
    </message>
    <message>
        <source>%1 near-copies among %2 images</source>
        <translation>%2 张图像中有 %1 张近似副本</translation>
    </message>
    <message>
        <source>, %1 near-duplicates of test images</source>
        <translation>，%1 张与测试图像近似重复</translation>
    </message>
    <message>
        <source>is the study&apos;s own; name another place for the export</source>
        <translation>属于研究本身；请为导出指定其他位置</translation>
    </message>
    <message>
        <source>is named twice: each part of an export needs a place of its own</source>
        <translation>被指定了两次：导出的每个部分都需要自己的位置</translation>
    </message>
    <message>
        <source>features are written to a file named .npy or .safetensors</source>
        <translation>特征写入扩展名为 .npy 或 .safetensors 的文件</translation>
    </message>
    <message>
        <source>the export needs %1, %2 are free there</source>
        <translation>导出需要 %1，而那里只有 %2 可用</translation>
    </message>
    <message>
        <source>the features take %1 of memory, %2 are free; export fewer images</source>
        <translation>特征需要 %1 内存，可用内存为 %2；请导出更少的图像</translation>
    </message>
    <message>
        <source>there is no column “%1” to export; there are %2</source>
        <translation>没有可导出的“%1”列；现有的列：%2</translation>
    </message>
    <message>
        <source>the column “%1” is named twice</source>
        <translation>“%1”列被指定了两次</translation>
    </message>
    <message>
        <source>no image has a class to name a folder after; name a metadata column</source>
        <translation>没有图像带有可用作文件夹名的类别；请指定一个元数据列</translation>
    </message>
    <message>
        <source>, %1 under a new name</source>
        <translation>，%1 张使用了新名称</translation>
    </message>
    <message>
        <source>, %1 without features</source>
        <translation>，%1 张没有特征</translation>
    </message>
    <message>
        <source>; a dry run: nothing was written</source>
        <translation>；试运行：没有写入任何内容</translation>
    </message>
    <message>
        <source>is damaged; delete it and go on</source>
        <translation>已损坏；请将其删除后继续</translation>
    </message>
    <message>
        <source>the study has several open-sets: name the folder that the table is about (%1)</source>
        <translation>研究有多个开放集：请指定该表所针对的文件夹（%1）</translation>
    </message>
    <message>
        <source>row %1 has a cell of more than %2 bytes</source>
        <translation>第 %1 行有超过 %2 字节的单元格</translation>
    </message>
    <message>
        <source>has %1 columns; %2 are possible</source>
        <translation>有 %1 列；最多可以有 %2 列</translation>
    </message>
    <message>
        <source>has two columns named “%1”</source>
        <translation>有两列都叫“%1”</translation>
    </message>
    <message>
        <source>has no column named path, file, filename or image; name the one that holds the paths (%1)</source>
        <translation>没有名为 path、file、filename 或 image 的列；请指定存放路径的列（%1）</translation>
    </message>
    <message>
        <source>has no column “%1”; it has %2</source>
        <translation>没有“%1”列；现有的列：%2</translation>
    </message>
    <message>
        <source>has no column besides the one with the paths</source>
        <translation>除路径列外没有其他列</translation>
    </message>
    <message>
        <source>%1 of %2 rows joined to images of %3: %4</source>
        <translation>%2 行中的 %1 行已关联到 %3 的图像：%4</translation>
    </message>
    <message>
        <source>; %1 rows are about an image of an earlier row, the last one counts</source>
        <translation>；%1 行与前面的行是同一张图像，以最后一行为准</translation>
    </message>
    <message>
        <source>; %1 images have no row</source>
        <translation>；%1 张图像没有对应的行</translation>
    </message>
    <message>
        <source>; %1 rows are about no image there, first: %2</source>
        <translation>；%1 行在那里没有对应的图像，第一个是：%2</translation>
    </message>
    <message>
        <source>no images of %1 are known yet: run the stage “scan” first</source>
        <translation>还没有 %1 的图像：请先运行“扫描文件夹”阶段</translation>
    </message>
    <message>
        <source>is UTF-16; save it as CSV in UTF-8</source>
        <translation>是 UTF-16 编码；请另存为 UTF-8 的 CSV</translation>
    </message>
    <message>
        <source>the study has no metadata column “%1”</source>
        <translation>研究中没有元数据列“%1”</translation>
    </message>
    <message>
        <source>row %1 has an impossible value in the column “%2”</source>
        <translation>第 %1 行的“%2”列有不可能的值</translation>
    </message>
    <message>
        <source>does not fit its pairs.json; run the stage “duplicates” again</source>
        <translation>与其 pairs.json 不符；请重新运行“查找重复图像”阶段</translation>
    </message>
    <message>
        <source>report of %1 with %2 pictures</source>
        <translation>报告 %1，含 %2 张图片</translation>
    </message>
    <message>
        <source>, %1 images could not be shown</source>
        <translation>，%1 张图像无法显示</translation>
    </message>
    <message>
        <source>is a link, which could lead out of the study</source>
        <translation>是链接，可能指向研究之外</translation>
    </message>
    <message>
        <source>the study has no run named %1</source>
        <translation>研究中没有名为 %1 的运行</translation>
    </message>
    <message>
        <source>cannot move</source>
        <translation>无法移动</translation>
    </message>
    <message>
        <source>a note is UTF-8 text of at most %1</source>
        <translation>备注应为 UTF-8 文本，最多 %1</translation>
    </message>
    <message>
        <source>the study uses the run %1: train another one before you delete it</source>
        <translation>研究正在使用运行 %1：请先训练另一个，再将其删除</translation>
    </message>
    <message>
        <source>there is no deleted run named %1</source>
        <translation>没有名为 %1 的已删除运行</translation>
    </message>
    <message>
        <source>the study has another run named %1</source>
        <translation>研究中已有另一个名为 %1 的运行</translation>
    </message>
    <message>
        <source>cannot delete</source>
        <translation>无法删除</translation>
    </message>
    <message>
        <source>; %1 near-copies left out</source>
        <translation>；排除了 %1 张近似副本</translation>
    </message>
    <message>
        <source>cannot be opened. Is the package dataset-fashion-mnist installed?</source>
        <translation>无法打开。是否已安装软件包 dataset-fashion-mnist？</translation>
    </message>
    <message>
        <source>ends early or is damaged</source>
        <translation>提前结束或已损坏</translation>
    </message>
    <message>
        <source>claims %1 images of %2 × %3</source>
        <translation>声明有 %1 张 %2 × %3 的图像</translation>
    </message>
    <message>
        <source>is longer than its header says</source>
        <translation>比文件头声明的长</translation>
    </message>
    <message>
        <source>the labels of “%1” do not fit its images</source>
        <translation>“%1”的标签与其图像不符</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>the data set lacks %1 images of the class %2</source>
        <translation>数据集缺少 %1 张类别 %2 的图像</translation>
    </message>
    <message>
        <source>Collapsing: the features of different images become the same (spread %1 of 1). Try a larger batch or a lower learning rate.</source>
        <translation>坍缩：不同图像的特征趋于相同（分散度 %1，满值 1）。请尝试更大的批大小或更低的学习率。</translation>
    </message>
    <message>
        <source>Too early to tell: the first steps say little.</source>
        <translation>现在判断为时过早：最初几步说明不了什么。</translation>
    </message>
    <message>
        <source>there is no coreset yet. Select one first, or pretrain on the target set alone</source>
        <translation>还没有核心集。请先选择核心集，或仅在目标集上预训练</translation>
    </message>
    <message>
        <source>there is no retrieval encoder yet. Train or load one first</source>
        <translation>还没有检索编码器。请先训练或加载一个</translation>
    </message>
    <message>
        <source>there are no images yet. Scan the study first</source>
        <translation>还没有图像。请先扫描研究</translation>
    </message>
    <message>
        <source>the images of “%1” cannot be reached: the folder %2 is gone or empty. Connect its disk and start again; nothing that was finished is lost</source>
        <translation>无法访问“%1”的图像：文件夹 %2 不存在或为空。请连接磁盘后重新开始；已完成的内容不会丢失</translation>
    </message>
    <message>
        <source>Falling: over the last %1 steps the loss is %2 on average, %3 % lower than over the %1 before.</source>
        <translation>下降：最近 %1 步的平均损失为 %2，比之前的 %1 步低 %3 %。</translation>
    </message>
    <message>
        <source>Diverging: over the last %1 steps the loss is %2 on average, and it rises. Try a tenth of the learning rate, or a warm-up.</source>
        <translation>发散：最近 %1 步的平均损失为 %2，且在上升。请尝试十分之一的学习率，或加入预热。</translation>
    </message>
    <message>
        <source>epoch %1 of %2, loss of the last step %3</source>
        <translation>训练周期 %1/%2，最近一步的损失 %3</translation>
    </message>
    <message>
        <source>%1 steps in %2 epochs, loss %3 (first epoch) → %4 (last epoch), %5</source>
        <translation>%2 个训练周期共 %1 步，损失 %3（首个周期）→ %4（最后周期），用时 %5</translation>
    </message>
    <message>
        <source>The open-set ends before similarity falls under the threshold: the stop rule is never reached.</source>
        <translation>在相似度降到阈值以下之前，开放集已经用完：停止规则从未生效。</translation>
    </message>
    <message>
        <source>The stop rule ends at %1 images; the budget of %2 is not filled, since further images are less alike.</source>
        <translation>停止规则在 %1 张图像处结束；其余图像不够相似，因此 %2 张的预算没有用完。</translation>
    </message>
    <message>
        <source>Classes are unbalanced: %2 % of the coreset stands near target images of “%1”, which are %3 % of the target set.</source>
        <translation>类别不均衡：核心集的 %2 % 靠近“%1”类的目标图像，而该类只占目标集的 %3 %。</translation>
    </message>
    <message>
        <source>Classes are unbalanced: “%1” makes up %2 % of the coreset, and %3 % of the open-set.</source>
        <translation>类别不均衡：“%1”占核心集的 %2 %，占开放集的 %3 %。</translation>
    </message>
    <message>
        <source>retrieval encoder</source>
        <translation>检索编码器</translation>
    </message>
    <message>
        <source>pretrained encoder of run %1</source>
        <translation>运行 %1 的预训练编码器</translation>
    </message>
    <message>
        <source>%1, %2 features, %3, %4</source>
        <translation>%1，%2 个特征，%3，%4</translation>
    </message>
    <message>
        <source>Flat: over the last %1 steps the loss is %2 on average, hardly different from that over the %1 before.</source>
        <translation>平稳：最近 %1 步的平均损失为 %2，与之前的 %1 步几乎相同。</translation>
    </message>
    <message>
        <source>Diverging: the loss is no number any more. Try a tenth of the learning rate, or a warm-up.</source>
        <translation>发散：损失已不是数值。请尝试十分之一的学习率，或加入预热。</translation>
    </message>
    <message>
        <source>has sampling options out of their range; delete the file</source>
        <translation>含有超出范围的采样选项；请删除该文件</translation>
    </message>
    <message>
        <source>these are numbers, each with a reason if there is one (3,17: blurred; 20), not “%1”</source>
        <translation>应为编号，有原因时附上原因（3,17: 模糊; 20），而不是“%1”</translation>
    </message>
    <message>
        <source>The small-image stem is for ResNets alone; turn it off.</source>
        <translation>小图像 stem 层仅适用于 ResNet；请将其关闭。</translation>
    </message>
    <message>
        <source>was written on a machine of another byte order (big-endian)</source>
        <translation>是在字节序不同（大端）的机器上写入的</translation>
    </message>
    <message>
        <source>its pickle is too long</source>
        <translation>其 pickle 数据过长</translation>
    </message>
    <message>
        <source>its storages are damaged or cut off</source>
        <translation>其张量存储区已损坏或不完整</translation>
    </message>
    <message>
        <source>its start is damaged</source>
        <translation>其开头已损坏</translation>
    </message>
    <message>
        <source>a storage has an impossible size</source>
        <translation>某个存储区的大小不可能存在</translation>
    </message>
    <message>
        <source>its tables are too deep or too many</source>
        <translation>其表嵌套过深或数量过多</translation>
    </message>
    <message>
        <source>a name is too long</source>
        <translation>某个名称过长</translation>
    </message>
    <message>
        <source>a tensor reaches beyond its storage</source>
        <translation>某个张量超出了其存储区</translation>
    </message>
    <message>
        <source>its tensors are larger than the file</source>
        <translation>其张量大于文件本身</translation>
    </message>
    <message>
        <source>a storage is missing or of another size than its tensors need</source>
        <translation>某个存储区缺失，或其大小与张量所需不符</translation>
    </message>
    <message>
        <source>holds no weights by name. Save the network&apos;s state_dict(), not the network</source>
        <translation>不含带名称的权重。请保存网络的 state_dict()，而不是网络本身</translation>
    </message>
    <message>
        <source>is not a PyTorch file that can be read: </source>
        <translation>不是可读取的 PyTorch 文件：</translation>
    </message>
    <message>
        <source>its zip archive is damaged or cut off</source>
        <translation>其 zip 归档已损坏或不完整</translation>
    </message>
    <message>
        <source>its zip archive has too many entries</source>
        <translation>其 zip 归档的条目过多</translation>
    </message>
    <message>
        <source>its zip archive lacks %1</source>
        <translation>其 zip 归档缺少 %1</translation>
    </message>
    <message>
        <source>is a compressed zip archive, and PyTorch&apos;s are not. Unpack it, and pack it again without compressing</source>
        <translation>是压缩过的 zip 归档，而 PyTorch 的归档不压缩。请解压后以不压缩的方式重新打包</translation>
    </message>
    <message>
        <source>its pickle has the unknown opcode %1</source>
        <translation>其 pickle 数据含有未知的操作码 %1</translation>
    </message>
    <message>
        <source>its pickle is damaged</source>
        <translation>其 pickle 数据已损坏</translation>
    </message>
    <message>
        <source>its pickle is cut off</source>
        <translation>其 pickle 数据不完整</translation>
    </message>
    <message>
        <source>%1 of %2 weights found</source>
        <translation>找到 %2 个权重中的 %1 个</translation>
    </message>
    <message>
        <source> under “%1”</source>
        <translation>（位于“%1”下）</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>，缺少 %1 个</translation>
    </message>
    <message>
        <source>, %1 not used</source>
        <translation>，%1 个未使用</translation>
    </message>
    <message>
        <source>was written by an older Coresift, whose training cannot go on; begin a new run</source>
        <translation>由旧版 Coresift 写入，其训练无法继续；请开始新的运行</translation>
    </message>
    <message>
        <source>does not hold the state of the early stop</source>
        <translation>不含提前停止的状态</translation>
    </message>
    <message>
        <source>The smallest local crop is larger than the largest one.</source>
        <translation>最小局部裁剪大于最大局部裁剪。</translation>
    </message>
    <message>
        <source>The decoder&apos;s width must be a multiple of %1.</source>
        <translation>解码器宽度必须是 %1 的整数倍。</translation>
    </message>
    <message>
        <source>MAE hides patches, which vision transformers alone have; take one as the backbone.</source>
        <translation>MAE 遮挡图像块，而只有视觉 Transformer 才有图像块；请选用其作为主干网络。</translation>
    </message>
    <message>
        <source>MoCo&apos;s queue must be a multiple of the batch, %1.</source>
        <translation>MoCo 的队列必须是批大小（%1）的整数倍。</translation>
    </message>
    <message>
        <source>MAE needs images of at least two patches&apos; side.</source>
        <translation>MAE 要求图像边长至少为两个图像块。</translation>
    </message>
    <message>
        <source>does not hold “%1” as this run needs it; begin a new run</source>
        <translation>不含本次运行所需的“%1”；请开始新的运行</translation>
    </message>
    <message>
        <source>there is no optimiser named “%1”</source>
        <translation>没有名为“%1”的优化器</translation>
    </message>
    <message>
        <source>there is no method named “%1”</source>
        <translation>没有名为“%1”的方法</translation>
    </message>
    <message>
        <source>does not say pause, resume or stop as it should</source>
        <translation>没有按规定写明 pause、resume 或 stop</translation>
    </message>
    <message>
        <source>The run pauses, as its folder&apos;s control.json asks.</source>
        <translation>应运行文件夹中 control.json 的要求，运行已暂停。</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>运行继续。</translation>
    </message>
    <message>
        <source>The run goes on from step %1 at a tenth of the learning rate.</source>
        <translation>运行从第 %1 步起以十分之一的学习率继续。</translation>
    </message>
    <message>
        <source>, ended early since it got no better</source>
        <translation>，因不再改善而提前结束</translation>
    </message>
    <message>
        <source>the run %1 is not in work: there is nothing to pause or to stop</source>
        <translation>运行 %1 未在进行：没有可暂停或停止的内容</translation>
    </message>
    <message>
        <source>An early stop by nearest neighbours needs checks by them: give “kNN every”.</source>
        <translation>按最近邻提前结束需要最近邻检查：请设置“kNN 间隔”。</translation>
    </message>
    <message>
        <source>ResNets have no drop path; set it to −1 or take another backbone.</source>
        <translation>ResNet 没有随机路径丢弃；请将其设为 −1 或选择其他骨干网络。</translation>
    </message>
    <message>
        <source>holds tensors of a type that is not known, in the old form of PyTorch&apos;s files, which does not tell their size. Save it again with PyTorch 1.6 or newer</source>
        <translation>包含未知类型的张量，而 PyTorch 的旧文件格式不记录其大小。请用 PyTorch 1.6 或更新版本重新保存</translation>
    </message>
    <message>
        <source>the GPU does not tell how much of its memory is free</source>
        <translation>无法得知 GPU 的可用显存</translation>
    </message>
    <message>
        <source>is of MoCo v3, whose vision transformers have %1 heads of attention; a %2 has %3</source>
        <translation>来自 MoCo v3，其视觉 Transformer 有 %1 个注意力头，而 %2 有 %3 个</translation>
    </message>
    <message>
        <source>it has no place for %1</source>
        <translation>其中没有 %1 的位置</translation>
    </message>
    <message>
        <source>%1 holds whole numbers, as a quantised network&apos;s does</source>
        <translation>%1 中是整数，像量化网络的权重一样</translation>
    </message>
    <message>
        <source>, %1 left out</source>
        <translation>，%1 个略去</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>未使用：%1</translation>
    </message>
    <message>
        <source>Left out, as no tensors of a type for weights: %1</source>
        <translation>不是权重类型的张量，已略去：%1</translation>
    </message>
    <message>
        <source>Positions interpolated from %1×%1 places to %2×%2</source>
        <translation>位置已从 %1×%1 格插值到 %2×%2 格</translation>
    </message>
    <message>
        <source>. A batch of %1 with %2 batches a step fits and gives steps of as many images</source>
        <translation>。批大小 %1、每步 %2 批可以容纳，且每步图像数不变</translation>
    </message>
    <message>
        <source>. A batch of %1 fits</source>
        <translation>。批大小 %1 可以容纳</translation>
    </message>
    <message>
        <source>. No batch fits. Turn on gradient checkpointing, or take a smaller image size</source>
        <translation>。没有可容纳的批大小。请启用梯度检查点，或选择较小的图像尺寸</translation>
    </message>
    <message>
        <source>. No batch fits. Take a smaller image size or another backbone</source>
        <translation>。没有可容纳的批大小。请选择较小的图像尺寸或其他骨干网络</translation>
    </message>
    <message>
        <source>the processes that train together lost each other: one of them ended, or the network broke (%1). The last checkpoint is kept; start them all again to go on from it</source>
        <translation>共同训练的进程失去了彼此的连接：其中一个已结束，或网络中断（%1）。最后的检查点已保留；请重新启动所有进程以继续</translation>
    </message>
    <message>
        <source>this build cannot train in several processes on CPUs: its LibTorch has no Gloo, or comes without Gloo&apos;s headers. Debian&apos;s with libgloo-dev can</source>
        <translation>此版本无法在 CPU 上以多个进程训练：其 LibTorch 不含 Gloo，或未附带 Gloo 的头文件。使用 Debian 的 LibTorch 和 libgloo-dev 则可以</translation>
    </message>
    <message>
        <source>this build cannot train in several processes on GPUs: its LibTorch has no NCCL, or NCCL&apos;s headers were not there when it was built</source>
        <translation>此版本无法在 GPU 上以多个进程训练：其 LibTorch 不含 NCCL，或构建时没有 NCCL 的头文件</translation>
    </message>
    <message>
        <source>process %1 of %2 cannot meet the others at %3, port %4: %5</source>
        <translation>第 %1 个进程（共 %2 个）无法在 %3 的端口 %4 与其他进程会合：%5</translation>
    </message>
    <message>
        <source>the gradients are no numbers any more</source>
        <translation>梯度不再是数值</translation>
    </message>
    <message>
        <source>the launcher&apos;s variable %1 makes no sense: “%2”. Start the program by torchrun or srun, or unset the launcher&apos;s variables to train in one process</source>
        <translation>启动器的变量 %1 无效：“%2”。请用 torchrun 或 srun 启动程序，或取消启动器的变量以在单个进程中训练</translation>
    </message>
    <message>
        <source>there is not enough memory for training</source>
        <translation>内存不足，无法训练</translation>
    </message>
    <message>
        <source>the processes that train together find different checkpoints here; all of them have to see the same folder</source>
        <translation>共同训练的进程在此处找到了不同的检查点；所有进程必须看到同一个文件夹</translation>
    </message>
    <message>
        <source>, %1 images/s, %2 % of the time waiting for views</source>
        <translation>，每秒 %1 张图像，%2 % 的时间在等待视图</translation>
    </message>
    <message>
        <source>a batch of %1 images cannot be divided among %2 processes: the last one of an epoch may be short. Choose another batch size, or fewer processes</source>
        <translation>%1 张图像的批次无法分给 %2 个进程：每轮的最后一批可能较小。请选择其他批次大小，或减少进程数</translation>
    </message>
    <message>
        <source>holds a %1, and the options ask for a %2: take the same backbone</source>
        <translation>包含 %1，而选项要求 %2：请选择相同的主干网络</translation>
    </message>
    <message>
        <source>the run needs about %1 of memory, %2 are free</source>
        <translation>运行约需 %1 内存，可用 %2</translation>
    </message>
    <message>
        <source>this process does not find the images and options that the first one trains on; all of them have to see the same study, by the same program</source>
        <translation>此进程找不到第一个进程训练所用的图像和选项；所有进程必须用同一程序查看同一个研究</translation>
    </message>
    <message>
        <source>names images of folders that the study has not</source>
        <translation>列出了研究中不存在的文件夹的图像</translation>
    </message>
    <message>
        <source>The coreset is selected again with the encoder in training: %1 of its %2 images are new.</source>
        <translation>使用训练中的编码器重新选择核心集：%2 张图像中有 %1 张是新的。</translation>
    </message>
    <message>
        <source>does not name %1 images as the run&apos;s coreset does</source>
        <translation>没有像该运行的核心集那样列出 %1 张图像</translation>
    </message>
    <message>
        <source>another of the processes that train together failed; its own message says why</source>
        <translation>一同训练的另一个进程失败了；原因见其自身的消息</translation>
    </message>
    <message>
        <source>the coreset cannot be selected %1 times in %2 epochs. Take more epochs, or select it less often</source>
        <translation>在 %2 轮中无法选择核心集 %1 次。请增加轮数，或减少选择次数</translation>
    </message>
    <message>
        <source>is longer than any line of a list</source>
        <translation>比列表中的任何一行都长</translation>
    </message>
    <message>
        <source>line %1 </source>
        <translation>第 %1 行：</translation>
    </message>
    <message>
        <source>names an image outside of the folder: %1</source>
        <translation>提到了文件夹之外的图像：%1</translation>
    </message>
    <message>
        <source>names an image for the second time: %1</source>
        <translation>第二次提到同一图像：%1</translation>
    </message>
    <message>
        <source>names an image that is listed nowhere: %1</source>
        <translation>提到了未列出的图像：%1</translation>
    </message>
    <message>
        <source>names a class that is listed nowhere: %1</source>
        <translation>提到了未列出的类别：%1</translation>
    </message>
    <message>
        <source>has the class number %1, and there are %2 classes</source>
        <translation>类别编号为 %1，而共有 %2 个类别</translation>
    </message>
    <message>
        <source>has a box without an area</source>
        <translation>有一个没有面积的框</translation>
    </message>
    <message>
        <source>%1 images instead of the published %2</source>
        <translation>%1 张图像，而公布的是 %2 张</translation>
    </message>
    <message>
        <source>%1 images in the split %2 instead of the published %3</source>
        <translation>划分 %2 中有 %1 张图像，而公布的是 %3 张</translation>
    </message>
    <message>
        <source>%1 classes instead of the published %2</source>
        <translation>%1 个类别，而公布的是 %2 个</translation>
    </message>
    <message>
        <source>has no two parts with a blank between them</source>
        <translation>不是由空格分开的两部分</translation>
    </message>
    <message>
        <source>has “%1” where a whole number from %2 to %3 belongs</source>
        <translation>应为 %2 到 %3 的整数处是“%1”</translation>
    </message>
    <message>
        <source>has “%1” where a number belongs</source>
        <translation>应为数字处是“%1”</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>没有 %1</translation>
    </message>
    <message>
        <source>has no variable %1</source>
        <translation>没有变量 %1</translation>
    </message>
    <message>
        <source>the variable %1 holds something else than was expected</source>
        <translation>变量 %1 的内容与预期不同</translation>
    </message>
    <message>
        <source>is larger than %1, and no list</source>
        <translation>大于 %1，不是列表</translation>
    </message>
    <message>
        <source>is no MATLAB file</source>
        <translation>不是 MATLAB 文件</translation>
    </message>
    <message>
        <source>element %1 of the variable %2 </source>
        <translation>变量 %2 的第 %1 个元素：</translation>
    </message>
    <message>
        <source>is no image with the four numbers of a box</source>
        <translation>不是图像及框的四个数字</translation>
    </message>
    <message>
        <source>has fewer than %1 words</source>
        <translation>少于 %1 个词</translation>
    </message>
    <message>
        <source>more than %1 attributes, which are passed over</source>
        <translation>属性超过 %1 个，已略过</translation>
    </message>
    <message>
        <source>has no label: the lists differ in length</source>
        <translation>没有标签：两个列表长度不同</translation>
    </message>
    <message>
        <source>training has neither files named like 10_228.jpg nor the folders of its 11 classes</source>
        <translation>training 中既没有 10_228.jpg 这样命名的文件，也没有 11 个类别的文件夹</translation>
    </message>
    <message>
        <source>there is neither an image nor a folder</source>
        <translation>既没有图像也没有文件夹</translation>
    </message>
    <message>
        <source>names an image without its class: %1</source>
        <translation>提到的图像没有类别：%1</translation>
    </message>
    <message>
        <source>is no image with its three numbers</source>
        <translation>不是图像及其三个数字</translation>
    </message>
    <message>
        <source>gives the class %1 another name</source>
        <translation>给类别 %1 另一个名称</translation>
    </message>
    <message>
        <source>is no XML: %1</source>
        <translation>不是 XML：%1</translation>
    </message>
    <message>
        <source>is one more than %1</source>
        <translation>超过了 %1 行</translation>
    </message>
    <message>
        <source>neither train nor val has folders named like n01440764</source>
        <translation>train 和 val 中都没有 n01440764 这样命名的文件夹</translation>
    </message>
    <message>
        <source>has no boxes of five words each</source>
        <translation>不是每个五个词的框</translation>
    </message>
    <message>
        <source>there is no list of its images with their folder</source>
        <translation>没有图像列表及其文件夹</translation>
    </message>
    <message>
        <source>has a mask of an impossible size</source>
        <translation>掩码的尺寸不可能</translation>
    </message>
    <message>
        <source>has a mask whose runs cannot be read</source>
        <translation>掩码的游程无法读取</translation>
    </message>
    <message>
        <source>has a mask whose runs do not fill its size</source>
        <translation>掩码的游程与其尺寸不符</translation>
    </message>
    <message>
        <source>has a polygon that is none</source>
        <translation>有一个不成立的多边形</translation>
    </message>
    <message>
        <source>has more values than any record has</source>
        <translation>比任何记录的值都多</translation>
    </message>
    <message>
        <source>is nested deeper than any record is</source>
        <translation>比任何记录嵌套得都深</translation>
    </message>
    <message>
        <source>record %1 of “%2” </source>
        <translation>“%2”的第 %1 条记录：</translation>
    </message>
    <message>
        <source>has no “%1”</source>
        <translation>没有“%1”</translation>
    </message>
    <message>
        <source>has a “%1” that is no whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
    <message>
        <source>has a “%1” that is no text</source>
        <translation>“%1”不是文本</translation>
    </message>
    <message>
        <source>has a “%1” that is no list of numbers</source>
        <translation>“%1”不是数字列表</translation>
    </message>
    <message>
        <source>there is no annotations/instances_NAME.json with the folder NAME of its images</source>
        <translation>没有 annotations/instances_NAME.json 及其图像文件夹 NAME</translation>
    </message>
    <message>
        <source>has the number of another</source>
        <translation>与另一个编号相同</translation>
    </message>
    <message>
        <source>has a box without its four numbers</source>
        <translation>框没有四个数字</translation>
    </message>
    <message>
        <source>has a damaged header</source>
        <translation>文件头已损坏</translation>
    </message>
    <message>
        <source>at byte %1 </source>
        <translation>在第 %1 字节处</translation>
    </message>
    <message>
        <source>has a number out of range</source>
        <translation>有超出范围的数</translation>
    </message>
    <message>
        <source>has a member that is longer than the archive</source>
        <translation>有比归档本身更长的成员</translation>
    </message>
    <message>
        <source>has sparse members</source>
        <translation>含有稀疏成员</translation>
    </message>
    <message>
        <source>has a name of more than a megabyte</source>
        <translation>有超过一兆字节的名称</translation>
    </message>
    <message>
        <source>has a damaged record</source>
        <translation>有损坏的记录</translation>
    </message>
    <message>
        <source>the archive has no member %1</source>
        <translation>归档中没有成员 %1</translation>
    </message>
    <message>
        <source>%1 masks in %2 are damaged and left out</source>
        <translation>%2 中有 %1 个掩膜已损坏并被略去</translation>
    </message>
    <message>
        <source>has a size that is none</source>
        <translation>尺寸无效</translation>
    </message>
    <message>
        <source>has %1 attributes instead of %2</source>
        <translation>有 %1 个属性，而不是 %2 个</translation>
    </message>
    <message>
        <source>has another size than the masks of other parts</source>
        <translation>与其他部位的掩膜尺寸不同</translation>
    </message>
    <message>
        <source>there is no folder images with a folder masks of PNG files beside it</source>
        <translation>没有 images 文件夹及其旁边装有 PNG 文件的 masks 文件夹</translation>
    </message>
    <message>
        <source>no mask has the name of an image</source>
        <translation>没有与图像同名的掩膜</translation>
    </message>
    <message>
        <source>there is no .tar file</source>
        <translation>没有 .tar 文件</translation>
    </message>
    <message>
        <source>there is no labels.csv, annotations.csv, metadata.csv, images.csv or train.csv</source>
        <translation>没有 labels.csv、annotations.csv、metadata.csv、images.csv 或 train.csv</translation>
    </message>
    <message>
        <source>row %1 </source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>names a split that is none: %1</source>
        <translation>指定了无效的划分：%1</translation>
    </message>
    <message>
        <source>has no column named path, file, filename or image; it has %1</source>
        <translation>没有名为 path、file、filename 或 image 的列；现有 %1</translation>
    </message>
    <message>
        <source>there is no folder images with a folder labels of text files beside it</source>
        <translation>没有 images 文件夹及其旁边装有文本文件的 labels 文件夹</translation>
    </message>
    <message>
        <source>is neither a box of four numbers nor a polygon</source>
        <translation>既不是四个数的框，也不是多边形</translation>
    </message>
    <message>
        <source>holds no data set with official splits any more</source>
        <translation>不再含有带官方划分的数据集</translation>
    </message>
    <message>
        <source>: its images have no class</source>
        <translation>：其图像没有类</translation>
    </message>
    <message>
        <source>has no layout that is known: its images have no class</source>
        <translation>布局未知：其图像没有类</translation>
    </message>
    <message>
        <source>has %1 columns of labels, of which the first %2 are kept</source>
        <translation>有 %1 列标签，保留前 %2 列</translation>
    </message>
    <message>
        <source>is listed in the annotations and is not there</source>
        <translation>列在标注中但不存在</translation>
    </message>
    <message>
        <source>%1 images are listed in the annotations and are not there</source>
        <translation>%1 张图像列在标注中但不存在</translation>
    </message>
    <message>
        <source>a box of the image %1 </source>
        <translation>图像 %1 的一个框</translation>
    </message>
    <message>
        <source>detection needs boxes in both the training and the test images</source>
        <translation>检测需要训练图像和测试图像都有框</translation>
    </message>
    <message>
        <source>has the unknown category %1</source>
        <translation>属于未知类别 %1</translation>
    </message>
    <message>
        <source>has no area</source>
        <translation>没有面积</translation>
    </message>
    <message>
        <source>lies outside of it: are the boxes of images of this size?</source>
        <translation>位于图像之外：这些框是针对这种尺寸的图像吗？</translation>
    </message>
    <message>
        <source>The longest side cannot be under the shorter one.</source>
        <translation>最长边不能小于短边。</translation>
    </message>
    <message>
        <source>all boxes of the training images, or of the test images, are crowds or too hard to tell</source>
        <translation>训练图像或测试图像的所有框都是群体或难以辨认</translation>
    </message>
    <message>
        <source>the test images have boxes of “%1”, of which the training images have none</source>
        <translation>测试图像有“%1”的框，而训练图像没有</translation>
    </message>
    <message>
        <source>detection: AP %1 %, AP50 %2 %, AP75 %3 %, %4 categories, %5 test images</source>
        <translation>检测：AP %1 %、AP50 %2 %、AP75 %3 %，%4 个类别，%5 张测试图像</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>a label is of no class</source>
        <translation>有一个标签不属于任何类</translation>
    </message>
    <message>
        <source>Give at least one share of the labels.</source>
        <translation>请至少给出一个标签比例。</translation>
    </message>
    <message>
        <source>fine-tuned</source>
        <translation>微调</translation>
    </message>
    <message>
        <source> %1 % (labels %2 %)</source>
        <translation> %1 %（标签 %2 %）</translation>
    </message>
    <message>
        <source> in %1 folds</source>
        <translation>，%1 折</translation>
    </message>
    <message>
        <source>linear, published protocol %1 % (epoch %2)</source>
        <translation>线性，论文协议 %1 %（训练周期 %2）</translation>
    </message>
    <message>
        <source> needs an encoder that is a ResNet or a ResNeXt, and this one is %1</source>
        <translation>需要 ResNet 或 ResNeXt 编码器，而此编码器是 %1</translation>
    </message>
    <message>
        <source>segmentation needs masks of both the training and the test images</source>
        <translation>分割需要训练图像和测试图像的掩膜</translation>
    </message>
    <message>
        <source>is %1 × %2 px, and the image has another shape</source>
        <translation>为 %1 × %2 px，而图像形状不同</translation>
    </message>
    <message>
        <source>has the unknown class number %1</source>
        <translation>含有未知的类编号 %1</translation>
    </message>
    <message>
        <source>the mask of the image %1 </source>
        <translation>图像 %1 的掩膜</translation>
    </message>
    <message>
        <source>segmentation needs at least two classes</source>
        <translation>分割至少需要两个类</translation>
    </message>
    <message>
        <source>segmentation can tell at most %1 classes apart</source>
        <translation>分割最多能区分 %1 个类</translation>
    </message>
    <message>
        <source>segmentation needs the masks of two training images at least</source>
        <translation>分割至少需要两张训练图像的掩膜</translation>
    </message>
    <message>
        <source>the test images have pixels of “%1”, of which the training images have none</source>
        <translation>测试图像有“%1”的像素，而训练图像没有</translation>
    </message>
    <message>
        <source>segmentation: mIoU %1 %, pixels %2 %, %3 classes, %4 test images</source>
        <translation>分割：mIoU %1 %，像素 %2 %，%3 个类，%4 张测试图像</translation>
    </message>
    <message>
        <source>segmentation</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>%1 folds need as many groups at least, and there are %2</source>
        <translation>%1 折至少需要同样多的组，而只有 %2 个</translation>
    </message>
    <message>
        <source>there have to be two folds at least</source>
        <translation>至少要有两折</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <source>the loss became no number in epoch %1: try a lower learning rate</source>
        <translation>损失在训练周期 %1 不再是数：请尝试更低的学习率</translation>
    </message>
    <message>
        <source>Begins anew: </source>
        <translation>重新开始：</translation>
    </message>
    <message>
        <source>evaluating an encoder</source>
        <translation>评估编码器</translation>
    </message>
    <message>
        <source>is a PNG of colours: a mask has a palette or grey values of up to 8 bits</source>
        <translation>是彩色 PNG：掩膜应使用调色板或不超过 8 位的灰度值</translation>
    </message>
    <message>
        <source>has a size that it cannot hold</source>
        <translation>声明了它容纳不下的尺寸</translation>
    </message>
    <message>
        <source>is a damaged PNG: %1</source>
        <translation>是损坏的 PNG：%1</translation>
    </message>
    <message>
        <source>is no PNG</source>
        <translation>不是 PNG</translation>
    </message>
    <message>
        <source>target alone</source>
        <translation>仅目标集</translation>
    </message>
    <message>
        <source>target + open-set</source>
        <translation>目标集 + 开放集</translation>
    </message>
    <message>
        <source>target + random</source>
        <translation>目标集 + 随机</translation>
    </message>
    <message>
        <source>target + coreset</source>
        <translation>目标集 + 核心集</translation>
    </message>
    <message>
        <source>target + coreset by the stop rule</source>
        <translation>目标集 + 按停止规则的核心集</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>linear, published protocol</source>
        <translation>线性，论文协议</translation>
    </message>
    <message>
        <source>detection AP</source>
        <translation>检测 AP</translation>
    </message>
    <message>
        <source>segmentation mIoU</source>
        <translation>分割 mIoU</translation>
    </message>
    <message>
        <source>“%1” is no set of images to train on.</source>
        <translation>“%1”不是可用于训练的图像集。</translation>
    </message>
    <message>
        <source>“%1” is no task.</source>
        <translation>“%1”不是任务。</translation>
    </message>
    <message>
        <source>Give at least two things to compare.</source>
        <translation>请至少给出两项用于比较。</translation>
    </message>
    <message>
        <source>Give at least one task.</source>
        <translation>请至少给出一项任务。</translation>
    </message>
    <message>
        <source>Steps cannot be negative.</source>
        <translation>步数不能为负。</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1”给出了两次。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an encoder.</source>
        <translation>“%1”不能作为编码器的名称。</translation>
    </message>
    <message>
        <source>Whether the coreset helped is told once the target alone and the target with the coreset are measured.</source>
        <translation>仅目标集与目标集加核心集都测量之后，才能说明核心集是否有帮助。</translation>
    </message>
    <message>
        <source>With the coreset %1 is %2 % instead of %3 %, %4 points: one seed cannot tell whether that is more than noise.</source>
        <translation>使用核心集时 %1 为 %2 %，而不是 %3 %，相差 %4 个百分点：单个种子无法判断这是否超出噪声。</translation>
    </message>
    <message>
        <source>The coreset helped: %1 is %2 % instead of %3 %, %4 points (%5 to %6), more than the noise of %7 seeds.</source>
        <translation>核心集有帮助：%1 为 %2 %，而不是 %3 %，相差 %4 个百分点（%5 到 %6），超出 %7 个种子的噪声。</translation>
    </message>
    <message>
        <source>The coreset did harm: %1 is %2 % instead of %3 %, %4 points (%5 to %6), more than the noise of %7 seeds.</source>
        <translation>核心集有害：%1 为 %2 %，而不是 %3 %，相差 %4 个百分点（%5 到 %6），超出 %7 个种子的噪声。</translation>
    </message>
    <message>
        <source>It cannot be told whether the coreset helped: %1 is %2 % instead of %3 %, %4 points (%5 to %6), no more than the noise of %7 seeds.</source>
        <translation>无法判断核心集是否有帮助：%1 为 %2 %，而不是 %3 %，相差 %4 个百分点（%5 到 %6），未超出 %7 个种子的噪声。</translation>
    </message>
    <message>
        <source> Against random images it is %1 points (%2 to %3).</source>
        <translation>与随机图像相比为 %1 个百分点（%2 到 %3）。</translation>
    </message>
    <message>
        <source>there is no comparison %1</source>
        <translation>没有比较 %1</translation>
    </message>
    <message>
        <source>training %1 of %2: </source>
        <translation>训练 %1/%2：</translation>
    </message>
    <message>
        <source>, seed %1</source>
        <translation>，种子 %1</translation>
    </message>
    <message>
        <source>the study has no selection yet: select first, or give a budget</source>
        <translation>研究尚无选择：请先选择，或给出预算</translation>
    </message>
    <message>
        <source>has too many different values to be classes</source>
        <translation>不同的值太多，不能作为类</translation>
    </message>
    <message>
        <source>the images have no columns of labels: join a table (metadata add), or scan with labels of the layout (--labels layout)</source>
        <translation>图像没有标签列：请连接表格（metadata add），或按布局的标签扫描（--labels layout）</translation>
    </message>
    <message>
        <source>some images could not be decoded any more: scan the study again</source>
        <translation>有些图像无法再解码：请重新扫描研究</translation>
    </message>
    <message>
        <source>%1 boxes reach out of their image and were cut</source>
        <translation>%1 个框超出其图像，已被裁剪</translation>
    </message>
    <message>
        <source>detection and segmentation need a ResNet or a ResNeXt</source>
        <translation>检测和分割需要 ResNet 或 ResNeXt</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>AP50 %1 %</source>
        <translation>AP50 %1 %</translation>
    </message>
    <message>
        <source>mIoU %1 %</source>
        <translation>mIoU %1 %</translation>
    </message>
    <message>
        <source>%1 columns of labels</source>
        <translation>%1 列标签</translation>
    </message>
    <message>
        <source>no metadata column is named “%1”</source>
        <translation>没有名为“%1”的元数据列</translation>
    </message>
    <message>
        <source>“%1” has images in the target set and in the test set: their accuracy would say nothing of others</source>
        <translation>“%1”在目标集和测试集中都有图像：其准确率不能说明其他对象</translation>
    </message>
    <message>
        <source>has fewer than two values in the target set</source>
        <translation>在目标集中的值少于两个</translation>
    </message>
    <message>
        <source>evaluation needs at least two classes in the target set: lay it out in class folders, and scan with the option Labels set to “folder” (--labels folder), or to “layout” for a data set in its owner&apos;s layout</source>
        <translation>评估要求目标集至少有两个类：请按类文件夹整理，并将标签选项设为“folder”（--labels folder）扫描；若是按发布者布局的数据集，则设为“layout”</translation>
    </message>
    <message>
        <source>there are too few labelled images to hold some out for a test</source>
        <translation>有标签的图像太少，无法留出一部分用于测试</translation>
    </message>
    <message>
        <source>the masks of target set and test set are of different classes</source>
        <translation>目标集和测试集的掩膜属于不同的类</translation>
    </message>
    <message>
        <source>needs classes: scan with the option Labels set to “folder” or “layout”</source>
        <translation>需要类：请将标签选项设为“folder”或“layout”后扫描</translation>
    </message>
    <message>
        <source>names an unknown part of a data set, “%1”</source>
        <translation>指定了数据集的未知部分“%1”</translation>
    </message>
    <message>
        <source>holds no data set in a layout that is known</source>
        <translation>不含已知布局的数据集</translation>
    </message>
    <message>
        <source>cannot begin a process</source>
        <translation>无法启动进程</translation>
    </message>
    <message>
        <source>has a “%1” that is no number</source>
        <translation>的“%1”不是数字</translation>
    </message>
    <message>
        <source>is damaged, or needs more memory or time than a list does</source>
        <translation>已损坏，或所需的内存或时间超过列表所应有的</translation>
    </message>
    <message>
        <source>is damaged: at byte %1 a part does not fit</source>
        <translation>已损坏：字节 %1 处的部分不相符</translation>
    </message>
    <message>
        <source>is nested deeper than any list is</source>
        <translation>的嵌套比任何列表都深</translation>
    </message>
    <message>
        <source>has variables that are neither numbers, texts, cells nor structures</source>
        <translation>含有既非数字、文本、元胞也非结构体的变量</translation>
    </message>
    <message>
        <source>there is no file named like train-images-idx3-ubyte.gz</source>
        <translation>没有名称类似 train-images-idx3-ubyte.gz 的文件</translation>
    </message>
    <message>
        <source>item %1 </source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>has %1 labels for %2 images</source>
        <translation>有 %1 个标签，而图像有 %2 幅</translation>
    </message>
    <message>
        <source>has a class below 0</source>
        <translation>的类别小于 0</translation>
    </message>
    <message>
        <source>neither train_mini nor val has folders named like 00000_Animalia_…_species</source>
        <translation>train_mini 和 val 中都没有名称类似 00000_Animalia_…_species 的文件夹</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>is no IDX file of grey images</source>
        <translation>不是灰度图像的 IDX 文件</translation>
    </message>
    <message>
        <source>is no IDX file of labels</source>
        <translation>不是标签的 IDX 文件</translation>
    </message>
    <message>
        <source>there are images in files of their own, too</source>
        <translation>另外还有单独文件的图像</translation>
    </message>
    <message>
        <source>holds several data sets, such as %1 and %2: put each into a folder of its own</source>
        <translation>含有多个数据集，如 %1 和 %2：请将它们分别放入各自的文件夹</translation>
    </message>
    <message>
        <source>there is a split that iNaturalist 2021 does not have: test</source>
        <translation>存在 iNaturalist 2021 没有的划分：test</translation>
    </message>
    <message>
        <source>There are 2 to %1 folds.</source>
        <translation>折数为 2 到 %1。</translation>
    </message>
    <message>
        <source>%1 begins: %2 encoders to measure</source>
        <translation>%1 开始：要测量 %2 个编码器</translation>
    </message>
    <message>
        <source>%1 goes on: %2 of %3 encoders are measured</source>
        <translation>%1 继续：%3 个编码器中已测量 %2 个</translation>
    </message>
    <message>
        <source>looks like %1, but </source>
        <translation>看起来像 %1，但是</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>line %1 is no JSON at byte %2 of %3</source>
        <translation>第 %1 行不是 JSON（第 %2 字节，共 %3 字节）</translation>
    </message>
    <message>
        <source>has no list “images” with an image in it, as MS COCO&apos;s files have</source>
        <translation>没有像 MS COCO 文件那样包含图像的“images”列表</translation>
    </message>
    <message>
        <source>%1 names none of the images</source>
        <translation>%1 没有列出任何图像</translation>
    </message>
    <message>
        <source>names an image that is a test image in one list and a training image in another: %1</source>
        <translation>列出了在一个列表中是测试图像、在另一个列表中是训练图像的图像：%1</translation>
    </message>
    <message>
        <source>holds several years, of which %1 alone is read: take the folder of a year for another</source>
        <translation>包含多个年份，仅读取 %1：要使用其他年份，请选择该年份的文件夹</translation>
    </message>
    <message>
        <source>is a TorchScript encoder whose network is not known: it can be used but not trained further. Save its state_dict(), and take that</source>
        <translation>是网络未知的 TorchScript 编码器：可以使用，但不能继续训练。请保存其 state_dict() 并使用它</translation>
    </message>
    <message>
        <source>is a TorchScript encoder with the weights of a %1 that computes something else: it can be used but not trained further. Save its state_dict(), and take that</source>
        <translation>是带有 %1 权重但计算内容不同的 TorchScript 编码器：可以使用，但不能继续训练。请保存其 state_dict() 并使用它</translation>
    </message>
    <message>
        <source>There are 1 to %1 seeds.</source>
        <translation>种子数为 1 到 %1。</translation>
    </message>
    <message>
        <source>the study&apos;s images, marks, selection or options have changed since %1 was begun: what is measured now could not be compared with what it has. Compare anew</source>
        <translation>自 %1 开始以来，研究的图像、标记、选择或选项已更改：现在测量的结果无法与已有结果比较。请重新比较</translation>
    </message>
    <message>
        <source>what %1 was asked for is not known, as an older version made it or its file is damaged: compare again with the same options</source>
        <translation>由于 %1 由较旧的版本创建或其文件已损坏，无法得知其请求内容：请用相同的选项重新比较</translation>
    </message>
    <message>
        <source>its folder %1 is %2: take that one for its classes and splits</source>
        <translation>其中的文件夹 %1 是 %2：要使用其类别和划分，请选择该文件夹</translation>
    </message>
    <message>
        <source>, %1 remarks</source>
        <translation>，%1 条备注</translation>
    </message>
    <message>
        <source>is cut, or no tar archive</source>
        <translation>被截断，或不是 tar 归档</translation>
    </message>
    <message>
        <source>%1 boxes in %2 have no area and are left out</source>
        <translation>%2 中有 %1 个框没有面积，已略去</translation>
    </message>
    <message>
        <source>has an object without a name</source>
        <translation>有一个没有名称的对象</translation>
    </message>
    <message>
        <source>the archive %1 lacks its end mark: it may be cut</source>
        <translation>归档 %1 缺少结束标记：可能被截断</translation>
    </message>
    <message>
        <source>row %1 of %2 is not in UTF-8, and its letters are escaped: save the table as “CSV UTF-8”</source>
        <translation>%2 的第 %1 行不是 UTF-8，其字符以转义形式显示：请将表另存为“CSV UTF-8”</translation>
    </message>
    <message>
        <source>is read up to where it ends, and its end mark is lacking: it may be cut</source>
        <translation>已读到末尾，但缺少结束标记：可能被截断</translation>
    </message>
    <message>
        <source>fine-tuning with %1 % of the labels, learning rate %2</source>
        <translation>用 %1 % 的标签微调，学习率 %2</translation>
    </message>
    <message>
        <source>trying the learning rate %1</source>
        <translation>尝试学习率 %1</translation>
    </message>
    <message>
        <source>goes on behind epoch %1 of %2</source>
        <translation>从第 %1 个训练周期（共 %2 个）之后继续</translation>
    </message>
    <message>
        <source>what was trained gives no numbers: try a lower learning rate</source>
        <translation>训练结果不是数：请尝试更低的学习率</translation>
    </message>
    <message>
        <source>It cannot be told whether the coreset helped: %1 is %2 % instead of %3 %, %4 points in each of %5 seeds. Equal gains come from few test images, and do not show the noise.</source>
        <translation>无法判断核心集是否有帮助：%1 为 %2 %，而非 %3 %，%5 个种子均为 %4 个百分点。相同的增益源于测试图像太少，显示不出噪声。</translation>
    </message>
    <message>
        <source>%1 test images have no class and are left out</source>
        <translation>%1 张测试图像没有类别，不计入</translation>
    </message>
    <message>
        <source>The study keeps evaluations of its own encoders, as their runs ended; that of this file is shown alone.</source>
        <translation>研究只保存其自身编码器在运行结束时的评估；此文件的评估仅供显示。</translation>
    </message>
    <message>
        <source>; %1 rows are not in UTF-8, and their letters are escaped: save the table as “CSV UTF-8” and join it again</source>
        <translation>；%1 行不是 UTF-8，其字符以转义形式显示：请将表另存为“CSV UTF-8”后重新连接</translation>
    </message>
    <message>
        <source>%1 was measured by another version of Coresift, whose figures cannot be set beside those of this one: compare anew</source>
        <translation>%1 由另一版本的 Coresift 测得，其结果不能与本版本的并列：请重新比较</translation>
    </message>
    <message>
        <source>%1 steps each, seeds: %2</source>
        <translation>各 %1 步，种子 %2 个</translation>
    </message>
    <message>
        <source>, %1 %2, views of %3 px, batches of %4</source>
        <translation>，%1 %2，视图 %3 px，批大小 %4</translation>
    </message>
    <message>
        <source>Views need a side of %1 px or more.</source>
        <translation>视图边长至少为 %1 像素。</translation>
    </message>
    <message>
        <source>fine-tuning needs the size of its views</source>
        <translation>微调需要视图的尺寸</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>正在解码</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>正在提取特征</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>正在计算分布图</translation>
    </message>
    <message>
        <source>Clustering the target set</source>
        <translation>正在对目标集聚类</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Spreading</source>
        <translation>正在分散选取</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>正在分类</translation>
    </message>
    <message>
        <source>Fitting the linear layer</source>
        <translation>正在拟合线性层</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>files</source>
        <translation>个文件</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>次初始化</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>次拟合</translation>
    </message>
    <message>
        <source>Finding neighbours</source>
        <translation>寻找邻居</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>布置地图</translation>
    </message>
    <message>
        <source>Placing images</source>
        <translation>放置图像</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>正在布局</translation>
    </message>
    <message>
        <source>Counting classes</source>
        <translation>正在统计类别</translation>
    </message>
    <message>
        <source>Drawing pictures</source>
        <translation>正在绘制图片</translation>
    </message>
    <message>
        <source>Looking for the best epoch</source>
        <translation>寻找最佳训练周期</translation>
    </message>
    <message>
        <source>Training the linear layer</source>
        <translation>训练线性层</translation>
    </message>
    <message>
        <source>Trying learning rates</source>
        <translation>尝试学习率</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Training the detector</source>
        <translation>训练检测器</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Checking masks</source>
        <translation>检查掩膜</translation>
    </message>
    <message>
        <source>Training the segmentation</source>
        <translation>训练分割</translation>
    </message>
    <message>
        <source>Segmenting</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation>读取文件夹</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>读取列表</translation>
    </message>
    <message>
        <source>Reading shards</source>
        <translation>读取分片</translation>
    </message>
    <message>
        <source>Reading boxes</source>
        <translation>读取标注框</translation>
    </message>
    <message>
        <source>Joining metadata</source>
        <translation>连接元数据</translation>
    </message>
    <message>
        <source>Looking at copies</source>
        <translation>查看副本</translation>
    </message>
    <message>
        <source>Clustering a sample</source>
        <translation>对样本聚类</translation>
    </message>
    <message>
        <source>Splitting into cells</source>
        <translation>划分单元</translation>
    </message>
    <message>
        <source>Measuring coverage</source>
        <translation>测量覆盖度</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>StageDialogs</name>
    <message>
        <source>target set and coreset</source>
        <translation>目标集和核心集</translation>
    </message>
    <message>
        <source>target set alone</source>
        <translation>仅目标集</translation>
    </message>
    <message>
        <source>target set and as many random images</source>
        <translation>目标集和同样数量的随机图像</translation>
    </message>
    <message>
        <source>target set and the whole open-set</source>
        <translation>目标集和整个开放集</translation>
    </message>
    <message>
        <source>Pretrain</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Looks for new, changed and lost images in the study&apos;s folders.</source>
        <translation>在研究的文件夹中查找新增、更改和丢失的图像。</translation>
    </message>
    <message>
        <source>Trains an encoder on the target set alone. It serves to find the coreset; pretraining starts again from fresh weights.</source>
        <translation>仅在目标集上训练一个编码器，用于寻找核心集；预训练会从全新的权重重新开始。</translation>
    </message>
    <message>
        <source>Computes the features of all images; goes on where it was stopped.</source>
        <translation>提取全部图像的特征；从上次停止处继续。</translation>
    </message>
    <message>
        <source>Chooses the coreset and keeps it in the study.</source>
        <translation>选出核心集并保存到研究中。</translation>
    </message>
    <message>
        <source>What does the encoder expect as its input?</source>
        <translation>该编码器要求怎样的输入？</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>ImageNet&apos;s mean and deviation taken off</source>
        <translation>按 ImageNet 的均值和标准差归一化</translation>
    </message>
    <message>
        <source>values from 0 to 1</source>
        <translation>0 到 1 的值</translation>
    </message>
    <message>
        <source>values from −1 to 1</source>
        <translation>−1 到 1 的值</translation>
    </message>
    <message>
        <source>Lays target set and open-set out in the plane.</source>
        <translation>把目标集和开放集布置在平面上。</translation>
    </message>
    <message>
        <source>Looks for near-copies within and between the sets. Only one of them is taken, and none of a test image is trained on.</source>
        <translation>在各集合内部和集合之间查找近似副本。近似副本中只选取一张，测试图像的近似副本不参与训练。</translation>
    </message>
    <message>
        <source>Images to pretrain on</source>
        <translation>用于预训练的图像</translation>
    </message>
    <message>
        <source>Input of the encoder</source>
        <translation>编码器的输入</translation>
    </message>
    <message>
        <source>Which images the encoder is trained on. The others than “target set and coreset” are there to compare with.</source>
        <translation>用哪些图像训练编码器。“目标集和核心集”以外的选项用于比较。</translation>
    </message>
    <message>
        <source>How pixels were scaled when the encoder was trained; its description says so. A wrong one makes poor features.</source>
        <translation>训练编码器时像素的缩放方式；其说明中会写明。选错会得到较差的特征。</translation>
    </message>
    <message>
        <source>Encoders (*.safetensors *.pt *.pth *.ts *.torchscript);;All files (*)</source>
        <translation>编码器 (*.safetensors *.pt *.pth *.ts *.torchscript);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>An encoder is trained without labels. An unfinished run of the same settings goes on from its checkpoint.</source>
        <translation>在没有标签的情况下训练编码器。设置相同的未完成运行会从其检查点继续。</translation>
    </message>
</context>
<context>
    <name>TrainForm</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>训练长度</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>  %1 of %2 %3</source>
        <translation>  %1 / %2 %3</translation>
    </message>
    <message>
        <source>  %1 %2/s</source>
        <translation>  每秒 %1 %2</translation>
    </message>
    <message>
        <source>  %1 left</source>
        <translation>  剩余 %1</translation>
    </message>
    <message>
        <source>Scan folders</source>
        <translation>扫描文件夹</translation>
    </message>
    <message>
        <source>Retrieval encoder</source>
        <translation>检索编码器</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>提取特征</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <source>Select coreset</source>
        <translation>选择核心集</translation>
    </message>
    <message>
        <source>Pretrain</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>ready to run</source>
        <translation>可以运行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stale: something before it changed</source>
        <translation>已过期：前面的内容有变</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>target set</source>
        <translation>目标集</translation>
    </message>
    <message>
        <source>open-set</source>
        <translation>开放集</translation>
    </message>
    <message>
        <source>test set</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>查找重复图像</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>未知时间</translation>
    </message>
    <message>
        <source>waits for “%1”</source>
        <translation>等待“%1”</translation>
    </message>
    <message>
        <source>cannot run yet</source>
        <translation>尚不能运行</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
</context>
<context>
    <name>coresift::AboutDialog</name>
    <message>
        <source>About Coresift</source>
        <translation>关于 Coresift</translation>
    </message>
    <message>
        <source>encoders and their training</source>
        <translation>编码器及其训练</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>clusters and neighbours</source>
        <translation>聚类与近邻</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>the catalogue of a study</source>
        <translation>研究的目录</translation>
    </message>
    <message>
        <source>curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>pictures of the demo</source>
        <translation>演示的图片</translation>
    </message>
    <message>
        <source>products of matrices</source>
        <translation>矩阵乘积</translation>
    </message>
    <message>
        <source>files of a study</source>
        <translation>研究的文件</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>content of files</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Coresift %1&lt;/h3&gt;&lt;p&gt;Finds the part of an open-set of images that lies closest to a target set, and pretrains an encoder on both.&lt;/p&gt;&lt;p&gt;Method: Kim, Bae, Yun, “Coreset Sampling from Open-Set for Fine-Grained Self-Supervised Learning”, CVPR 2023.&lt;/p&gt;&lt;p&gt;Licence: GPL 3 or later. Coresift is built on:&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Coresift %1&lt;/h3&gt;&lt;p&gt;从开放集中找出最接近目标集的部分图像，并用这些图像和目标集预训练编码器。&lt;/p&gt;&lt;p&gt;方法：Kim, Bae, Yun, “Coreset Sampling from Open-Set for Fine-Grained Self-Supervised Learning”, CVPR 2023。&lt;/p&gt;&lt;p&gt;许可证：GPL 3 或更高版本。Coresift 基于以下组件：&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>The version of Coresift, and what it is built on.</source>
        <translation>Coresift 的版本及其所依赖的库。</translation>
    </message>
    <message>
        <source>The version, the method with its source, and the libraries with their versions and licences.</source>
        <translation>版本、方法及其出处，以及各个库的版本和许可证。</translation>
    </message>
    <message>
        <source>lists of data sets</source>
        <translation>数据集的列表</translation>
    </message>
    <message>
        <source>boxes of data sets</source>
        <translation>数据集的框</translation>
    </message>
    <message>
        <source>masks of data sets</source>
        <translation>数据集的掩膜</translation>
    </message>
</context>
<context>
    <name>coresift::ArmComparisonModel</name>
    <message>
        <source>Trained on</source>
        <translation>训练所用</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1，%</translation>
    </message>
</context>
<context>
    <name>coresift::CacheRow</name>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
</context>
<context>
    <name>coresift::CentroidModel</name>
    <message>
        <source>This centroid is left out: it picks nothing.</source>
        <translation>该质心已略去：不选取图像。</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1，已略去</translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation>质心</translation>
    </message>
    <message>
        <source>Target images</source>
        <translation>目标图像</translation>
    </message>
    <message>
        <source>Picks</source>
        <translation>选取</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>平均余弦</translation>
    </message>
    <message>
        <source>Typical targets</source>
        <translation>典型目标图像</translation>
    </message>
    <message>
        <source>Typical picks</source>
        <translation>典型选取</translation>
    </message>
    <message>
        <source>This centroid is left out: it picks nothing. The reason: %1</source>
        <translation>此质心已略去：不选取图像。原因：%1</translation>
    </message>
</context>
<context>
    <name>coresift::CentroidView</name>
    <message>
        <source>Centroids</source>
        <translation>质心</translation>
    </message>
    <message>
        <source>A centroid that is left out picks nothing; the budget is filled by the others.</source>
        <translation>被略去的质心不选取图像；预算由其余质心填满。</translation>
    </message>
    <message>
        <source>Let this centroid pick again</source>
        <translation>让该质心重新选取</translation>
    </message>
    <message>
        <source>Leave out this centroid</source>
        <translation>略去该质心</translation>
    </message>
    <message>
        <source>The clusters of the target set. Each has a centroid, which takes the open-set image nearest to it, round after round.</source>
        <translation>目标集的聚类。每个聚类有一个质心，每轮取离它最近的开放集图像。</translation>
    </message>
    <message>
        <source>A centroid a row: the target images it stands for, what it has taken, how near that is, and pictures of both. A click chooses all of its images; a heading sorts.</source>
        <translation>每行一个质心：它代表的目标图像、已取的图像、接近程度以及两者的图片。单击可选中其全部图像；单击表头可排序。</translation>
    </message>
    <message>
        <source>Why the centroid is left out.</source>
        <translation>略去该质心的原因。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略去：%1</translation>
    </message>
</context>
<context>
    <name>coresift::ChoiceActions</name>
    <message>
        <source>Choose the &amp;coreset</source>
        <translation>选中核心集(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;how the chosen images</source>
        <translation>显示选中的图像(&amp;H)</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Choose &amp;nothing</source>
        <translation>全部不选(&amp;N)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the choice as…</source>
        <translation>将选中的图像另存为(&amp;V)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Sav&amp;ed choices</source>
        <translation>已保存的选中图像(&amp;E)</translation>
    </message>
    <message>
        <source>Save the choice</source>
        <translation>保存选中的图像</translation>
    </message>
    <message>
        <source>Name of these %1 images; a name that is there already is replaced.</source>
        <translation>这 %1 张图像的名称；已有的同名项会被替换。</translation>
    </message>
    <message>
        <source>&amp;Choose these</source>
        <translation>选中这些图像(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add these</source>
        <translation>加入这些图像(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep only these of the chosen</source>
        <translation>在选中的图像中只保留这些(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take these away</source>
        <translation>去除这些图像(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>删除“%1”(&amp;D)</translation>
    </message>
    <message>
        <source>Every image of the coreset is chosen, and no other.</source>
        <translation>仅选中核心集的全部图像。</translation>
    </message>
    <message>
        <source>The gallery shows only the images that are chosen.</source>
        <translation>图库只显示选中的图像。</translation>
    </message>
    <message>
        <source>No image is chosen any more.</source>
        <translation>不再选中任何图像。</translation>
    </message>
    <message>
        <source>Keeps the chosen images in the study under a name, to be chosen again later.</source>
        <translation>将选中的图像以一个名称保存在研究中，以便日后再次选中。</translation>
    </message>
    <message>
        <source>Under this name the menu “Saved choices” has the images.</source>
        <translation>图像将以此名称出现在“已保存的选中图像”菜单中。</translation>
    </message>
    <message>
        <source>The images of this choice are chosen, and no others.</source>
        <translation>仅选中此列表中的图像。</translation>
    </message>
    <message>
        <source>The images of this choice are chosen, too.</source>
        <translation>同时选中此列表中的图像。</translation>
    </message>
    <message>
        <source>Of the chosen images only those of this choice stay chosen.</source>
        <translation>选中的图像中只保留此列表中的图像。</translation>
    </message>
    <message>
        <source>The images of this choice are chosen no more.</source>
        <translation>不再选中此列表中的图像。</translation>
    </message>
    <message>
        <source>Forgets this choice, until it is undone. Its images stay.</source>
        <translation>删除此列表，可以撤销。图像保持不变。</translation>
    </message>
</context>
<context>
    <name>coresift::ChoiceEdits</name>
    <message>
        <source>save the choice</source>
        <translation>保存所选</translation>
    </message>
    <message>
        <source>delete the saved choice</source>
        <translation>删除已保存的所选</translation>
    </message>
</context>
<context>
    <name>coresift::ChosenImages</name>
    <message>
        <source>choose nothing</source>
        <translation>全部不选</translation>
    </message>
    <message>
        <source>choose images (%1)</source>
        <translation>选中图像（%1）</translation>
    </message>
</context>
<context>
    <name>coresift::ClassMixModel</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>coresift::CompareGalleries</name>
    <message>
        <source>Only the &amp;differences</source>
        <translation>仅显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>Hides the images that both take</source>
        <translation>隐藏两者都选取的图像</translation>
    </message>
    <message>
        <source>Left selector</source>
        <translation>左侧选择器</translation>
    </message>
    <message>
        <source>Right selector</source>
        <translation>右侧选择器</translation>
    </message>
    <message>
        <source>Images of the %1</source>
        <translation>%1的图像</translation>
    </message>
    <message>
        <source>%1 shown, %2 only here</source>
        <translation>显示 %1 张，%2 张仅此处有</translation>
    </message>
    <message>
        <source>Both take the same images.</source>
        <translation>两者选取的图像相同。</translation>
    </message>
    <message>
        <source>Hides the images that both take, so that only what one takes and the other does not is left.</source>
        <translation>隐藏两者都取的图像，只留下仅一方取的图像。</translation>
    </message>
    <message>
        <source>The selector whose images are shown on this side.</source>
        <translation>这一侧显示其图像的选择器。</translation>
    </message>
    <message>
        <source>The images that this selector takes. A click chooses one, in gallery and map too; Space shows it large.</source>
        <translation>此选择器所取的图像。单击可选中（图库和地图中同步）；空格键放大显示。</translation>
    </message>
</context>
<context>
    <name>coresift::ComparePanel</name>
    <message>
        <source>Selectors to compare</source>
        <translation>要比较的选择器</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>Shows what each selector takes, as many images as the coreset has; nothing is written into the study</source>
        <translation>显示每个选择器选取的图像，数量与核心集相同；不会向研究写入任何内容</translation>
    </message>
    <message>
        <source>Classes of the images taken</source>
        <translation>所选取图像的类别</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Figures of each selector</source>
        <translation>各选择器的指标</translation>
    </message>
    <message>
        <source>Shared images, and their share of what either takes (Jaccard)</source>
        <translation>共有图像，及其在任一方选取的图像中所占的比例（Jaccard）</translation>
    </message>
    <message>
        <source>Shared images</source>
        <translation>共有图像</translation>
    </message>
    <message>
        <source>Each takes %1 of %2 open-set images, for %3 target images.</source>
        <translation>针对 %3 张目标图像，各从 %2 张开放集图像中选取 %1 张。</translation>
    </message>
    <message>
        <source>Check the selectors on the left and press Compare. Each takes as many images as the coreset has; nothing is written into the study.</source>
        <translation>请在左侧勾选选择器，然后按“比较”。每个选择器选取的图像数与核心集相同；不会向研究写入任何内容。</translation>
    </message>
    <message>
        <source>Embed the images first: selectors are compared by their features.</source>
        <translation>请先提取图像的特征：选择器根据特征进行比较。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What other ways to choose would take, at the same budget: how much they share, and how well each covers the target set.</source>
        <translation>相同预算下其他方法会取什么：它们有多少重叠，各自对目标集覆盖得如何。</translation>
    </message>
    <message>
        <source>Check the selectors that are to be compared. simcore is the method; random shows what chance alone would do.</source>
        <translation>勾选要比较的选择器。simcore 是本方法；random 显示仅凭随机的结果。</translation>
    </message>
    <message>
        <source>Lets each checked selector take as many images as the coreset has. Nothing is written into the study.</source>
        <translation>让每个勾选的选择器取与核心集同样多的图像。不会写入研究。</translation>
    </message>
    <message>
        <source>How many images of each class a selector takes, where the open-set has classes.</source>
        <translation>若开放集有类别，显示选择器从每个类别取了多少图像。</translation>
    </message>
    <message>
        <source>The comparison as figures, by class, or as images side by side.</source>
        <translation>以数字、按类别或并排图像显示比较。</translation>
    </message>
    <message>
        <source>A selector a row. Coverage is the mean cosine of a target image to the nearest image taken: the higher, the better the target set is covered.</source>
        <translation>每行一个选择器。覆盖率是目标图像与最近的所取图像的平均余弦：越高，对目标集覆盖得越好。</translation>
    </message>
    <message>
        <source>How many images two selectors both take. A high share means that the choice between them matters little.</source>
        <translation>两个选择器共同取的图像数。比例高说明二者差别不大。</translation>
    </message>
</context>
<context>
    <name>coresift::ComparisonDialog</name>
    <message>
        <source>Options of the comparison</source>
        <translation>比较的选项</translation>
    </message>
    <message>
        <source>How each encoder is measured, and encoders of your own that are measured beside those that the comparison trains.</source>
        <translation>每个编码器如何测量，以及与比较所训练的编码器一同测量的自有编码器。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>The tasks that are measured. The options of the chosen one stand beside it.</source>
        <translation>要测量的任务。所选任务的选项显示在旁边。</translation>
    </message>
    <message>
        <source>Encoders of your own</source>
        <translation>自有编码器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Each is measured once, and stands in the table under its name. A double click or F2 edits the name.</source>
        <translation>每个编码器测量一次，并以其名称列在表中。双击或按 F2 可修改名称。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds an encoder in a file: safetensors, PyTorch or TorchScript.</source>
        <translation>添加文件中的编码器：safetensors、PyTorch 或 TorchScript。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the chosen encoder out of the comparison. Its file stays.</source>
        <translation>将所选编码器移出比较，其文件保留。</translation>
    </message>
    <message>
        <source>Add an encoder</source>
        <translation>添加编码器</translation>
    </message>
</context>
<context>
    <name>coresift::CoresetModel</name>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Open-set</source>
        <translation>开放集</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>图像编号</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation>质心</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Nearest target</source>
        <translation>最近的目标图像</translation>
    </message>
</context>
<context>
    <name>coresift::CoresetView</name>
    <message>
        <source>Coreset</source>
        <translation>核心集</translation>
    </message>
    <message>
        <source>The images taken, in the order in which they were taken, as the exported table has them. A click shows one in gallery and map; with Shift or Ctrl several are chosen.</source>
        <translation>按取的先后排列的图像，与导出的表一致。单击可在图库和地图中显示；按住 Shift 或 Ctrl 可选多个。</translation>
    </message>
</context>
<context>
    <name>coresift::DemoDialog</name>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>300 pictures of footwear are the target set; 12,000 of all kinds of clothes are the open-set, 600 of them footwear. They are written into a folder of yours (about 55 MB), with a study of them. Its stages take some minutes: press “Run all” when it is open.</source>
        <translation>300 张鞋类图片为目标集；12,000 张各类服装图片为开放集，其中 600 张为鞋类。它们会写入您的一个文件夹（约 55 MB），并附带一个研究。各阶段需要几分钟：打开后请按“全部运行”。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Make the demo</source>
        <translation>创建演示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Folder for the demo</source>
        <translation>演示的文件夹</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Where the pictures and the study of the demo are written. The folder may be deleted when you have seen enough.</source>
        <translation>演示的图片和研究写到哪里。看完后可删除该文件夹。</translation>
    </message>
</context>
<context>
    <name>coresift::DivisionForm</name>
    <message>
        <source>Without a test set the target set is divided into so many parts, and each is classified by what the others teach.</source>
        <translation>没有测试集时，将目标集分为这么多份，每一份由其余部分所学来分类。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Images of one patient, specimen or site stay together: none of them is learned from while another one is measured.</source>
        <translation>同一患者、标本或地点的图像放在一起：测量其中一张时，不会从另一张学习。</translation>
    </message>
    <message>
        <source>Folds without a test set</source>
        <translation>无测试集时的折数</translation>
    </message>
    <message>
        <source>Keep together by</source>
        <translation>按此归为一组</translation>
    </message>
</context>
<context>
    <name>coresift::EvaluateDialog</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Measures what the last pretrained encoder is worth, or the retrieval encoder where there is none. Classes are those of the scan, boxes and masks those of the data sets in the study&apos;s folders.</source>
        <translation>衡量最近一次预训练的编码器的价值；若没有，则衡量检索编码器。类来自扫描，框和掩膜来自研究文件夹中的数据集。</translation>
    </message>
    <message>
        <source>Measures what the encoder of the chosen run is worth. Classes are those of the scan, boxes and masks those of the data sets in the study&apos;s folders.</source>
        <translation>衡量所选运行的编码器的价值。类别来自扫描，框和掩膜来自研究文件夹中的数据集。</translation>
    </message>
    <message>
        <source>Check the tasks that are wanted. The options of the one with the focus stand beside them.</source>
        <translation>勾选需要的任务。旁边显示当前焦点所在任务的选项。</translation>
    </message>
</context>
<context>
    <name>coresift::EvaluationModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>among the five likeliest</source>
        <translation>在最可能的五个之中</translation>
    </message>
    <message>
        <source>mean of the classes</source>
        <translation>各类的平均</translation>
    </message>
    <message>
        <source>Detection, AP</source>
        <translation>检测，AP</translation>
    </message>
    <message>
        <source>AP at an overlap of 0.50</source>
        <translation>重叠 0.50 时的 AP</translation>
    </message>
    <message>
        <source>AP at an overlap of 0.75</source>
        <translation>重叠 0.75 时的 AP</translation>
    </message>
    <message>
        <source>AP of small boxes, up to 32² px</source>
        <translation>小框的 AP，至 32² px</translation>
    </message>
    <message>
        <source>AP of medium boxes, up to 96² px</source>
        <translation>中等框的 AP，至 96² px</translation>
    </message>
    <message>
        <source>AP of large boxes</source>
        <translation>大框的 AP</translation>
    </message>
    <message>
        <source>Segmentation, mean IoU</source>
        <translation>分割，平均 IoU</translation>
    </message>
    <message>
        <source>pixels of the right class</source>
        <translation>类别正确的像素</translation>
    </message>
    <message>
        <source>Task or class</source>
        <translation>任务或类</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>Most often taken for</source>
        <translation>最常被误认为</translation>
    </message>
    <message>
        <source>Nearest neighbours, k = %1</source>
        <translation>最近邻，k = %1</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <source>Linear, published protocol</source>
        <translation>线性，论文协议</translation>
    </message>
    <message>
        <source>Fine-tuned, %1 % of the labels</source>
        <translation>微调，%1 % 的标签</translation>
    </message>
    <message>
        <source>%1, %2 folds</source>
        <translation>%1，%2 折</translation>
    </message>
    <message>
        <source>%1, kept together by %2</source>
        <translation>%1，按 %2 保持在一起</translation>
    </message>
</context>
<context>
    <name>coresift::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>“Check” says what would be written, and whether there is room for it.</source>
        <translation>“检查”会说明将写入什么，以及空间是否足够。</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>将写入的内容</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>the c&amp;oreset (%1 images)</source>
        <translation>核心集（%1 张图像）(&amp;O)</translation>
    </message>
    <message>
        <source>the c&amp;hosen images (%1)</source>
        <translation>选中的图像（%1）(&amp;H)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>C&amp;SV</source>
        <translation>CSV(&amp;S)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>&amp;Images in a new folder</source>
        <translation>图像，存入新文件夹(&amp;I)</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Copies or links</source>
        <translation>副本或链接</translation>
    </message>
    <message>
        <source>all in one folder</source>
        <translation>全部放在一个文件夹</translation>
    </message>
    <message>
        <source>a folder for each class</source>
        <translation>每个类别一个文件夹</translation>
    </message>
    <message>
        <source>a folder for each “%1”</source>
        <translation>每个“%1”一个文件夹</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>存放方式</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>供其他程序使用</translation>
    </message>
    <message>
        <source>COCO &amp;JSON</source>
        <translation>COCO JSON(&amp;J)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>&amp;Features</source>
        <translation>特征(&amp;F)</translation>
    </message>
    <message>
        <source>NumPy (*.npy);;Safetensors (*.safetensors)</source>
        <translation>NumPy (*.npy);;Safetensors (*.safetensors)</translation>
    </message>
    <message>
        <source>&amp;Marks and reasons</source>
        <translation>标记和理由(&amp;M)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>%1: %2 files, %3</source>
        <translation>%1：%2 个文件，%3</translation>
    </message>
    <message>
        <source> (%1 free there)</source>
        <translation> (那里有 %1 可用)</translation>
    </message>
    <message>
        <source>There is not enough room for it.</source>
        <translation>空间不足。</translation>
    </message>
    <message>
        <source>%1 is written as %2, since its name is taken</source>
        <translation>%1 将写为 %2，因为名称已被占用</translation>
    </message>
    <message>
        <source>%1 is not there or cannot be read</source>
        <translation>%1 不存在或无法读取</translation>
    </message>
    <message>
        <source>Writes what you need outside of Coresift. Nothing is ever written into a folder of images; “Check” tells beforehand what would be.</source>
        <translation>写出在 Coresift 之外需要的内容。绝不会写入图像文件夹；“检查”会事先说明将写什么。</translation>
    </message>
    <message>
        <source>After “Check”: the files that would be written, their size and the room there is, which get another name, and what cannot be read.</source>
        <translation>“检查”之后：将写的文件、大小和剩余空间，哪些会改名，哪些无法读取。</translation>
    </message>
    <message>
        <source>Which images are exported: those that the selection takes, or those that are chosen in gallery and map.</source>
        <translation>导出哪些图像：核心集所取的，或在图库和地图中选中的。</translation>
    </message>
    <message>
        <source>A line for each image with the columns that are checked, such as path, rank and cosine, and those of joined metadata.</source>
        <translation>每个图像一行，含勾选的列（如路径、名次、余弦）及所连接元数据的列。</translation>
    </message>
    <message>
        <source>The images themselves in a new folder, copied or linked. Images of the same name get a suffix, and a file says which is which.</source>
        <translation>把图像复制或链接到新文件夹。同名图像加后缀，并有文件说明对应关系。</translation>
    </message>
    <message>
        <source>The list of images for tools that read COCO, their features as numbers, and which images you pinned or rejected and why.</source>
        <translation>供读取 COCO 的工具使用的图像列表、数值特征，以及您固定或排除了哪些图像及原因。</translation>
    </message>
    <message>
        <source>No column is checked: check one, or leave out the CSV.</source>
        <translation>没有勾选任何列：请至少勾选一列，或不导出 CSV。</translation>
    </message>
</context>
<context>
    <name>coresift::FolderList</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到 %1</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>从 %1 移除</translation>
    </message>
</context>
<context>
    <name>coresift::ForecastLine</name>
    <message>
        <source>Forecast of time, memory and disk</source>
        <translation>时间、内存和磁盘的预测</translation>
    </message>
    <message>
        <source>Estimating time, memory and disk…</source>
        <translation>正在估计时间、内存和磁盘…</translation>
    </message>
    <message>
        <source>Cannot run: %1.</source>
        <translation>无法运行：%1。</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>预计：%1。</translation>
    </message>
</context>
<context>
    <name>coresift::GalleryFilters</name>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation>质心</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Show only images of one folder, class or centroid</source>
        <translation>仅显示某个文件夹、类别或质心的图像</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>centroid %1</source>
        <translation>质心 %1</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Only images that fit all of these are shown in the gallery. Centroid: those it has taken. Metadata: a column of a joined table, and its value: one of those offered, or a part of it as you type it.</source>
        <translation>图库只显示符合全部条件的图像。质心：它所取的图像。元数据：所连接表的列及其值：可选列出的值，也可键入值的一部分。</translation>
    </message>
</context>
<context>
    <name>coresift::GalleryModel</name>
    <message>
        <source>%1
rank %2, round %3, centroid %4, cosine %5</source>
        <translation>%1
排名 %2，第 %3 轮，质心 %4，余弦 %5</translation>
    </message>
</context>
<context>
    <name>coresift::GalleryPanel</name>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>coreset</source>
        <translation>核心集</translation>
    </message>
    <message>
        <source>target set</source>
        <translation>目标集</translation>
    </message>
    <message>
        <source>open-set</source>
        <translation>开放集</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>全部图像</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>排序方式(&amp;Y)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未选取</translation>
    </message>
    <message>
        <source>near-copies</source>
        <translation>近似副本</translation>
    </message>
    <message>
        <source>leaks</source>
        <translation>泄漏</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>选中的图像</translation>
    </message>
    <message>
        <source>centroid</source>
        <translation>质心</translation>
    </message>
    <message>
        <source>round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>The images that fit “Show” and the filter. A click chooses one; with Shift or Ctrl several are chosen, on the map too. Space shows the image large, P pins it, X rejects it.</source>
        <translation>符合“显示”和筛选条件的图像。单击选中一张；按住 Shift 或 Ctrl 可选中多张，在分布图上也一样。空格键放大显示图像，P 固定，X 排除。</translation>
    </message>
    <message>
        <source>Which images are shown: those that were taken, the target set, those that were not taken, …</source>
        <translation>显示哪些图像：已选取的、目标集、未选取的、…</translation>
    </message>
    <message>
        <source>The order of the images: by rank in the coreset, by cosine to their centroid, by centroid, by round or by name.</source>
        <translation>图像的顺序：按在核心集中的排名、按与其质心的余弦、按质心、按轮次或按名称。</translation>
    </message>
    <message>
        <source>Shows only the images of a class, a folder or a centroid.</source>
        <translation>仅显示某个类别、文件夹或质心的图像。</translation>
    </message>
    <message>
        <source>How large the images are shown.</source>
        <translation>图像的显示大小。</translation>
    </message>
    <message>
        <source>%1, %2 chosen in all</source>
        <translation>%1，共选中 %2</translation>
    </message>
</context>
<context>
    <name>coresift::GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Show the image large</source>
        <translation>放大显示图像</translation>
    </message>
    <message>
        <source>Go to another image</source>
        <translation>转到另一张图像</translation>
    </message>
    <message>
        <source>Go to the first or last image</source>
        <translation>转到第一张或最后一张图像</translation>
    </message>
    <message>
        <source>Go a page up or down</source>
        <translation>向上或向下翻一页</translation>
    </message>
    <message>
        <source>Choose the images on the way</source>
        <translation>选择沿途的图像</translation>
    </message>
</context>
<context>
    <name>coresift::HelpActions</name>
    <message>
        <source>&amp;First steps</source>
        <translation>入门步骤(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Then click what you want to have explained</source>
        <translation>然后点击想要了解的项目</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>快捷键(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;About Coresift…</source>
        <translation>关于 Coresift(&amp;A)…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;&lt;b&gt;New study&lt;/b&gt;: drop the folder with your target images and the open-set folders.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Run next stage&lt;/b&gt; (Ctrl+R) scans, trains a retrieval encoder, embeds, maps and selects, one at a time; &lt;b&gt;Run all&lt;/b&gt; does everything. Options… on the left changes a stage before it runs.&lt;/li&gt;&lt;li&gt;Move &lt;b&gt;budget&lt;/b&gt;, &lt;b&gt;clusters&lt;/b&gt; and &lt;b&gt;threshold&lt;/b&gt;: map, gallery and counter follow. &lt;b&gt;Keep this selection&lt;/b&gt; writes it into the study.&lt;/li&gt;&lt;li&gt;Click an image to see why it was taken. P pins the chosen images, X rejects them. The wheel zooms the map, dragging moves it, a double click shows all.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Export CSV&lt;/b&gt; (Ctrl+E), then &lt;b&gt;Pretrain&lt;/b&gt; and watch the loss; &lt;b&gt;Evaluate&lt;/b&gt; measures the encoder.&lt;/li&gt;&lt;/ol&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;&lt;b&gt;新建研究&lt;/b&gt;：拖入目标图像文件夹和开放集文件夹。&lt;/li&gt;&lt;li&gt;&lt;b&gt;运行下一阶段&lt;/b&gt; (Ctrl+R) 依次扫描、训练检索编码器、提取特征、计算分布图并选择核心集，每次一个阶段；&lt;b&gt;全部运行&lt;/b&gt;则一次完成所有阶段。左侧的“选项…”可在阶段运行前更改其设置。&lt;/li&gt;&lt;li&gt;调整&lt;b&gt;预算&lt;/b&gt;、&lt;b&gt;聚类数&lt;/b&gt;和&lt;b&gt;阈值&lt;/b&gt;：分布图、图库和计数随之更新。&lt;b&gt;保留当前选择&lt;/b&gt;将其写入研究。&lt;/li&gt;&lt;li&gt;点击图像，查看它为何被选取。按 P 固定所选图像，按 X 排除。滚轮缩放分布图，拖动可平移，双击显示全部。&lt;/li&gt;&lt;li&gt;&lt;b&gt;导出 CSV&lt;/b&gt; (Ctrl+E)，然后&lt;b&gt;预训练&lt;/b&gt;并观察损失；&lt;b&gt;评估&lt;/b&gt;用于衡量编码器。&lt;/li&gt;&lt;/ol&gt;</translation>
    </message>
    <message>
        <source>The way from folders of images to a coreset, in short.</source>
        <translation>简要说明从图像文件夹到核心集的过程。</translation>
    </message>
    <message>
        <source>Everything in the window that a key does.</source>
        <translation>窗口中可用按键完成的一切。</translation>
    </message>
    <message>
        <source>The version of Coresift, and what it is built on.</source>
        <translation>Coresift 的版本及其所依赖的库。</translation>
    </message>
</context>
<context>
    <name>coresift::HoverCard</name>
    <message>
        <source>rank %1 · round %2 · cosine %3</source>
        <translation>排名 %1 · 第 %2 轮 · 余弦 %3</translation>
    </message>
</context>
<context>
    <name>coresift::ImageMarks</name>
    <message>
        <source>pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>take the mark back</source>
        <translation>撤回标记</translation>
    </message>
</context>
<context>
    <name>coresift::Inspector</name>
    <message>
        <source>Click an image in the gallery or on the map to see why it was taken.</source>
        <translation>点击图库或分布图中的图像，查看它为何被选取。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>%1 “%2”, %3 × %4</source>
        <translation>%1“%2”，%3 × %4</translation>
    </message>
    <message>
        <source>, class %1</source>
        <translation>，类别 %1</translation>
    </message>
    <message>
        <source>Not in the coreset.</source>
        <translation>不在核心集中。</translation>
    </message>
    <message>
        <source>rank %1 · round %2 · centroid %3 · cosine %4</source>
        <translation>排名 %1 · 第 %2 轮 · 质心 %3 · 余弦 %4</translation>
    </message>
    <message>
        <source>Nearest target images</source>
        <translation>最近的目标图像</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>排除…</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>已由您排除</translation>
    </message>
    <message>
        <source>rank %1 · pinned by you · nearest centroid %2 · cosine %3</source>
        <translation>排名 %1 · 由您固定 · 最近质心 %2 · 余弦 %3</translation>
    </message>
    <message>
        <source>The image that is current in the gallery or on the map.</source>
        <translation>图库或分布图中的当前图像。</translation>
    </message>
    <message>
        <source>Why this image was taken: its rank in the coreset, the round and the centroid that took it, and how near it lies to that centroid (cosine, 1 is the same).</source>
        <translation>此图像为何被选取：它在核心集中的排名、选取它的轮次和质心，以及它与该质心的接近程度（余弦，1 表示相同）。</translation>
    </message>
    <message>
        <source>The target images that are most like this one, with their cosine. A click shows one.</source>
        <translation>与此图像最相似的目标图像及其余弦。点击可显示该图像。</translation>
    </message>
    <message>
        <source>A pinned image is taken first, whatever its rank; the budget stays the same.</source>
        <translation>固定的图像无论排名如何都会最先选取；预算保持不变。</translation>
    </message>
    <message>
        <source>A rejected image is never taken; another one fills its place. The reason is kept and exported.</source>
        <translation>排除的图像永不选取，由另一张图像补上。原因会保留并导出。</translation>
    </message>
    <message>
        <source>What is known about the current image: where it lies, why it was taken, and what it is like.</source>
        <translation>关于当前图像的信息：位置、为何被取、与什么相似。</translation>
    </message>
</context>
<context>
    <name>coresift::JobBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>What runs at the moment, how far it is and how long it will take; then how it ended.</source>
        <translation>当前运行的内容、进度和所需时间；结束后显示结果。</translation>
    </message>
    <message>
        <source>Ends the running job. What it has finished is kept and can be gone on with later.</source>
        <translation>结束正在运行的任务。已完成的部分会保留，以后可继续。</translation>
    </message>
    <message>
        <source>Shows the whole message about what went wrong, to be read or copied.</source>
        <translation>显示出错信息的全文，可阅读或复制。</translation>
    </message>
</context>
<context>
    <name>coresift::JobModel</name>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>coresift::JobQueue</name>
    <message>
        <source>%1: finished</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: cancelled. What was finished is kept.</source>
        <translation>%1：已取消。已完成的部分会保留。</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
</context>
<context>
    <name>coresift::JobRunner</name>
    <message>
        <source>There is not enough memory for this. Take a smaller batch or image size.</source>
        <translation>内存不足。请减小批大小或图像尺寸。</translation>
    </message>
    <message>
        <source>The job ended for an unknown reason.</source>
        <translation>任务因未知原因结束。</translation>
    </message>
</context>
<context>
    <name>coresift::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>No job has run yet. What you start while another job runs waits here.</source>
        <translation>尚未运行任何任务。在其他任务运行时启动的任务会在这里等待。</translation>
    </message>
    <message>
        <source>Cancel &amp;job</source>
        <translation>取消(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>上移(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Clear the l&amp;ist</source>
        <translation>清空列表(&amp;I)</translation>
    </message>
    <message>
        <source>Forgets the jobs that have ended; what they made stays</source>
        <translation>从列表中移除已结束的任务；其结果会保留</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>The work that runs, waits and has ended. Jobs run one after another, in the order shown.</source>
        <translation>正在运行、等待和已结束的任务。任务按所示顺序逐个运行。</translation>
    </message>
    <message>
        <source>Each job with its state and how far it is. The buttons below act on the one that is current.</source>
        <translation>每个任务的状态和进度。下方按钮作用于当前任务。</translation>
    </message>
    <message>
        <source>Halts the running job where it is, so that the computer is free for something else; pressed again, it goes on.</source>
        <translation>让正在运行的任务暂停，使计算机可做别的事；再按一次则继续。</translation>
    </message>
    <message>
        <source>Ends the current job. What it has finished is kept and can be gone on with later.</source>
        <translation>结束当前任务。已完成的部分会保留，以后可继续。</translation>
    </message>
    <message>
        <source>Lets the current job run before the one above it.</source>
        <translation>让当前任务先于其上方的任务运行。</translation>
    </message>
    <message>
        <source>Lets the job below run before the current one.</source>
        <translation>让下方的任务先于当前任务运行。</translation>
    </message>
    <message>
        <source>Forgets the jobs that have ended; what they made stays in the study.</source>
        <translation>清除已结束的任务；其成果仍保留在研究中。</translation>
    </message>
</context>
<context>
    <name>coresift::LargeView</name>
    <message>
        <source>Back to &amp;map</source>
        <translation>返回(&amp;M)</translation>
    </message>
    <message>
        <source>Previo&amp;us</source>
        <translation>上一张(&amp;U)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一张(&amp;X)</translation>
    </message>
    <message>
        <source>Back to map and gallery (Escape)</source>
        <translation>返回分布图和图库（Esc）</translation>
    </message>
    <message>
        <source>Nearest target images</source>
        <translation>最近的目标图像</translation>
    </message>
    <message>
        <source>Nearest open-set images</source>
        <translation>最近的开放集图像</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Its near-copies</source>
        <translation>它的近似副本</translation>
    </message>
    <message>
        <source>Large view</source>
        <translation>大图</translation>
    </message>
    <message>
        <source>One image as large as the window lets it be. The wheel, plus and minus zoom, 0 fits it; the arrows show the image before and after it, Escape goes back.</source>
        <translation>以窗口允许的最大尺寸显示一张图像。滚轮、加减键缩放，0 适合窗口；方向键显示前后图像，Esc 返回。</translation>
    </message>
    <message>
        <source>The image before this one, in the order of the gallery.</source>
        <translation>图库顺序中的前一张图像。</translation>
    </message>
    <message>
        <source>The image after this one, in the order of the gallery.</source>
        <translation>图库顺序中的后一张图像。</translation>
    </message>
    <message>
        <source>Images that are like this one, with their cosine: 1 is the same. A click shows one.</source>
        <translation>与此图像相似的图像及其余弦：1 表示相同。单击可显示。</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <translation>返回图库</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>上一张图像</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>下一张图像</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>显示整张图像</translation>
    </message>
</context>
<context>
    <name>coresift::LeakGate</name>
    <message>
        <source>First look for near-&amp;duplicates of the test images, and leave them out</source>
        <translation>先查找测试图像的近似重复并将其排除(&amp;D)</translation>
    </message>
    <message>
        <source>An encoder that was trained on copies of the test images looks better than it is. Nobody has looked for such copies since the images changed.</source>
        <translation>用测试图像的副本训练的编码器会显得比实际更好。图像变化后尚未查找过此类副本。</translation>
    </message>
    <message>
        <source>No image is a near-duplicate of a test image.</source>
        <translation>没有图像是测试图像的近似重复。</translation>
    </message>
    <message>
        <source>%1 images are near-duplicates of test images and are left out. “Leaks” in the gallery shows them.</source>
        <translation>%1 张图像是测试图像的近似重复，将被排除。图库中的“泄漏”可显示它们。</translation>
    </message>
</context>
<context>
    <name>coresift::MainWindow</name>
    <message>
        <source>Coresift</source>
        <translation>Coresift</translation>
    </message>
    <message>
        <source>%1 – Coresift</source>
        <translation>%1 – Coresift</translation>
    </message>
    <message>
        <source>%1 files skipped</source>
        <translation>跳过的文件：%1 个</translation>
    </message>
    <message>
        <source>Run the stage “Map” to see where the images lie.</source>
        <translation>运行“分布图”阶段，查看图像的分布。</translation>
    </message>
    <message>
        <source>No image fits. Choose a budget on the left, or show other images.</source>
        <translation>没有符合条件的图像。请在左侧设定预算，或显示其他图像。</translation>
    </message>
    <message>
        <source>The stop curve appears once the open-set is ranked. Selectors without rounds have none.</source>
        <translation>开放集排名完成后显示停止曲线。不分轮的选择器没有停止曲线。</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出错信息</translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation>有任务正在运行</translation>
    </message>
    <message>
        <source>Stop the running job and close? What it has finished is kept and can be gone on with later.</source>
        <translation>停止正在运行的任务并关闭？已完成的部分会保留，以后可以继续。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>What the stages report appears here.</source>
        <translation>各阶段的报告显示在这里。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <source>Stop curve</source>
        <translation>停止曲线</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检视器</translation>
    </message>
    <message>
        <source>GPU: %1</source>
        <translation>GPU：%1</translation>
    </message>
    <message>
        <source>GPU: none</source>
        <translation>GPU：无</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>新建研究(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>打开研究(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Rescan folders</source>
        <translation>重新扫描文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;locate a folder…</source>
        <translation>重新定位文件夹(&amp;L)…</translation>
    </message>
    <message>
        <source>Run &amp;next stage</source>
        <translation>运行下一阶段(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation>全部运行(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Train retrieval encoder…</source>
        <translation>训练检索编码器(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Load encoder…</source>
        <translation>加载编码器(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Pretrain…</source>
        <translation>预训练(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Keep this selection</source>
        <translation>保留当前选择(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>研究(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ampling</source>
        <translation>采样(&amp;A)</translation>
    </message>
    <message>
        <source>Trai&amp;ning</source>
        <translation>训练(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Search in gallery</source>
        <translation>在图库中搜索</translation>
    </message>
    <message>
        <source>Reject images</source>
        <translation>排除图像</translation>
    </message>
    <message>
        <source>Why? The reason is kept and exported.</source>
        <translation>为什么？理由会保存并导出。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>排除(&amp;J)</translation>
    </message>
    <message>
        <source>Reject for a rea&amp;son…</source>
        <translation>说明理由并排除(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take the mark back</source>
        <translation>撤回标记(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>The centroids appear once the open-set is ranked. Selectors without rounds have none.</source>
        <translation>开放集排序后显示质心。没有轮次的选择方法没有质心。</translation>
    </message>
    <message>
        <source>Centroids</source>
        <translation>质心</translation>
    </message>
    <message>
        <source>No coreset yet. Choose a budget on the left.</source>
        <translation>还没有核心集。请在左侧设定预算。</translation>
    </message>
    <message>
        <source>Coreset</source>
        <translation>核心集</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过的文件</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Export &amp;more…</source>
        <translation>更多导出(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Join metadata…</source>
        <translation>关联元数据(&amp;J)…</translation>
    </message>
    <message>
        <source>Show the &amp;whole map</source>
        <translation>显示整个分布图(&amp;W)</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>%1 (read-only) – Coresift</source>
        <translation>%1（只读）– Coresift</translation>
    </message>
    <message>
        <source>The study&apos;s folder cannot be written to: the study is open for looking, and can be exported to another place.</source>
        <translation>研究文件夹无法写入：研究仅供查看，可以导出到其他位置。</translation>
    </message>
    <message>
        <source>No file was skipped.</source>
        <translation>没有跳过任何文件。</translation>
    </message>
    <message>
        <source>Close when all jobs have ended</source>
        <translation>所有任务结束后关闭</translation>
    </message>
    <message>
        <source>The window closes when all jobs have ended.</source>
        <translation>所有任务结束后窗口将关闭。</translation>
    </message>
    <message>
        <source>What stages and jobs have reported since the study was opened, oldest first. It can be selected and copied.</source>
        <translation>自研究打开以来各阶段和任务的报告，最早的在前。可选中并复制。</translation>
    </message>
    <message>
        <source>Views of the study: its map, how the selection came about, and what training and jobs do. Alt with a digit goes to one.</source>
        <translation>研究的视图：地图、选择的由来、训练和任务的情况。Alt 加数字可切换。</translation>
    </message>
    <message>
        <source>Jobs (%1)</source>
        <translation>任务 (%1)</translation>
    </message>
    <message>
        <source>Shows only the images in the gallery whose path or class contains this text. Emptied, all are shown again.</source>
        <translation>图库只显示路径或类别包含此文字的图像。清空后显示全部。</translation>
    </message>
    <message>
        <source>Runs the first stage that is not done, with its settings as they are.</source>
        <translation>按现有设置运行第一个未完成的阶段。</translation>
    </message>
    <message>
        <source>Runs every stage that is not done, one after another.</source>
        <translation>依次运行所有未完成的阶段。</translation>
    </message>
    <message>
        <source>Writes the list of the images taken, with rank, cosine and what else is known of each.</source>
        <translation>写出所取图像的列表，含名次、余弦及其他已知信息。</translation>
    </message>
    <message>
        <source>Names the folders of a new study. Images are only read, never changed.</source>
        <translation>指定新研究的文件夹。图像只读，绝不修改。</translation>
    </message>
    <message>
        <source>Opens the folder of a study that was made before.</source>
        <translation>打开以前创建的研究的文件夹。</translation>
    </message>
    <message>
        <source>Looks for new, changed and deleted images in the folders of the study.</source>
        <translation>在研究的文件夹中查找新增、更改和删除的图像。</translation>
    </message>
    <message>
        <source>Tells the study where the images of a folder are now, after it was moved or a disk has another name. Nothing is computed again; nothing is written into the folder.</source>
        <translation>文件夹移动或磁盘改名后，告诉研究图像现在的位置。不会重新计算，也不会写入该文件夹。</translation>
    </message>
    <message>
        <source>Takes what a table says about the images, such as licence or patient, into the study.</source>
        <translation>将表格中关于图像的信息（如许可证或患者）并入研究。</translation>
    </message>
    <message>
        <source>Writes images, chosen columns, features or marks. A check tells beforehand what would be written.</source>
        <translation>写出图像、所选列、特征或标记。可先检查将写出的内容。</translation>
    </message>
    <message>
        <source>Closes the window. While a job runs you are asked first.</source>
        <translation>关闭窗口。有任务运行时会先询问。</translation>
    </message>
    <message>
        <source>Takes back what was done last: a mark, a choice, a centroid left out, a run deleted.</source>
        <translation>撤销最近的操作：标记、选中、排除质心、删除运行。</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>重做已撤销的操作。</translation>
    </message>
    <message>
        <source>The chosen images, or the one shown, are taken first, whatever their rank.</source>
        <translation>选中的图像（或当前显示的图像）无论排名如何都优先选取。</translation>
    </message>
    <message>
        <source>The chosen images, or the one shown, are never taken; others fill their places.</source>
        <translation>选中的图像（或当前显示的图像）不再被选取，由其他图像补上。</translation>
    </message>
    <message>
        <source>Rejects the chosen images, or the one shown, with a reason that is kept and exported.</source>
        <translation>排除选中的图像（或当前显示的图像）并附上理由，理由会保存并导出。</translation>
    </message>
    <message>
        <source>The chosen images, or the one shown, are neither pinned nor rejected any more.</source>
        <translation>选中的图像（或当前显示的图像）不再固定或排除。</translation>
    </message>
    <message>
        <source>What holds for Coresift as a whole, whichever study is open.</source>
        <translation>对整个 Coresift 有效，与打开哪个研究无关。</translation>
    </message>
    <message>
        <source>Zooms out until every image is on the map.</source>
        <translation>缩小到地图上显示全部图像。</translation>
    </message>
    <message>
        <source>Shows or hides this part of the window.</source>
        <translation>显示或隐藏窗口的这一部分。</translation>
    </message>
    <message>
        <source>Writes the selection that is shown into the study. Exports and pretraining use the one that was kept last.</source>
        <translation>将当前显示的选择写入研究。导出和预训练使用最近一次保留的选择。</translation>
    </message>
    <message>
        <source>Shows the options of the retrieval encoder, and then trains it on the target set.</source>
        <translation>显示检索编码器的选项，然后在目标集上训练。</translation>
    </message>
    <message>
        <source>Shows the options of pretraining, with a forecast of memory and time, and then starts it.</source>
        <translation>显示预训练的选项及内存和时间预测，然后开始。</translation>
    </message>
    <message>
        <source>Stands with the image in the inspector, in the list of marks and in its export. It may be left empty.</source>
        <translation>显示在检视器中的图像旁、标记列表及其导出中。可以留空。</translation>
    </message>
    <message>
        <source>Leave out centroid %1</source>
        <translation>略去质心 %1</translation>
    </message>
    <message>
        <source>Stands with the centroid in its table, in the report and in the export of marks. It may be left empty.</source>
        <translation>会与该质心一起显示在其表格、报告和标记导出中。可以留空。</translation>
    </message>
    <message>
        <source>Takes an encoder from a file of weights (safetensors, PyTorch) or TorchScript, instead of training one on the target set.</source>
        <translation>从权重文件（safetensors、PyTorch）或 TorchScript 文件读取编码器，而不在目标集上训练。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Evaluate…</source>
        <translation>评估(&amp;E)…</translation>
    </message>
    <message>
        <source>Shows the tasks that the encoder can be measured in, and their options, and then measures it.</source>
        <translation>显示可用来衡量编码器的任务及其选项，然后进行评估。</translation>
    </message>
</context>
<context>
    <name>coresift::MapLegend</name>
    <message>
        <source>target set %1</source>
        <translation>目标集 %1</translation>
    </message>
    <message>
        <source>coreset %1</source>
        <translation>核心集 %1</translation>
    </message>
    <message>
        <source>open-set %1</source>
        <translation>开放集 %1</translation>
    </message>
    <message>
        <source>pinned %1</source>
        <translation>已固定 %1</translation>
    </message>
    <message>
        <source>rejected %1</source>
        <translation>已排除 %1</translation>
    </message>
</context>
<context>
    <name>coresift::MapPanel</name>
    <message>
        <source>Projection</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>How the images are laid out. UMAP keeps near images near; principal components (PCA) show the widest spread.</source>
        <translation>图像的布置方式。UMAP 让相近的图像保持相近；主成分（PCA）显示最大的分布。</translation>
    </message>
    <message>
        <source>&amp;Move the map</source>
        <translation>移动分布图(&amp;M)</translation>
    </message>
    <message>
        <source>Dragging moves the map (M)</source>
        <translation>拖动可平移分布图（M）</translation>
    </message>
    <message>
        <source>Shift adds, Ctrl takes away, both keep what is in both; Escape clears.</source>
        <translation>按 Shift 加入，按 Ctrl 去除，同时按住则只保留两者共有的图像；Esc 清除。</translation>
    </message>
    <message>
        <source>Choose in a &amp;rectangle</source>
        <translation>用矩形选中(&amp;R)</translation>
    </message>
    <message>
        <source>Dragging chooses the images in a rectangle (R)</source>
        <translation>拖动以选中矩形内的图像（R）</translation>
    </message>
    <message>
        <source>Choose with a &amp;lasso</source>
        <translation>用套索选中(&amp;L)</translation>
    </message>
    <message>
        <source>Dragging chooses the images inside an outline (L)</source>
        <translation>拖动以选中轮廓内的图像（L）</translation>
    </message>
    <message>
        <source>Every image by its features: near each other means alike to the encoder. Target images are blue circles, the coreset is orange diamonds, the rest of the open-set is grey. The wheel zooms, dragging moves or chooses, as the tools in the corner say; a click chooses an image, a double click shows all.</source>
        <translation>按特征排列的全部图像：相距越近，编码器认为越相似。目标图像为蓝色圆点，核心集为橙色菱形，开放集的其余图像为灰色。滚轮缩放；拖动用于移动或选中，取决于角落里的工具；单击选中一张图像，双击显示全部。</translation>
    </message>
    <message>
        <source>The images of the study by their features: what the encoder finds alike lies near each other.</source>
        <translation>按特征排列的研究图像：编码器认为相似的图像彼此靠近。</translation>
    </message>
</context>
<context>
    <name>coresift::MapPlot</name>
    <message>
        <source>Map of the images</source>
        <translation>图像分布图</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>显示整个分布图</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>移动分布图</translation>
    </message>
</context>
<context>
    <name>coresift::MetadataDialog</name>
    <message>
        <source>Join metadata</source>
        <translation>关联元数据</translation>
    </message>
    <message>
        <source>A CSV with a row an image: its path, and columns such as licence, source, patient or date. They can then be filtered by, are shown beside each image, and go into exports.</source>
        <translation>每行对应一张图像的 CSV：包含图像路径，以及许可证、来源、患者或日期等列。这些列随后可用于筛选，显示在每张图像旁，并写入导出内容。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>the first named path, file, filename or image</source>
        <translation>第一个名为 path、file、filename 或 image 的列</translation>
    </message>
    <message>
        <source>A path that is not there may stand for the one image of that &amp;file name</source>
        <translation>路径不存在时，可对应具有该文件名的唯一图像(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>关联(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;CSV file</source>
        <translation>CSV 文件(&amp;C)</translation>
    </message>
    <message>
        <source>Images &amp;of</source>
        <translation>图像所属文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Column of &amp;paths</source>
        <translation>路径列(&amp;P)</translation>
    </message>
    <message>
        <source>Table about the images</source>
        <translation>关于图像的表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The table, with the names of its columns in the first line. It is read once and kept in the study.</source>
        <translation>第一行为列名的表。读取一次并保存在研究中。</translation>
    </message>
    <message>
        <source>The folder of the study that the paths in the table belong to.</source>
        <translation>表中路径所属的研究文件夹。</translation>
    </message>
    <message>
        <source>The column that says which image a row is about; empty finds it by its name.</source>
        <translation>说明每行对应哪个图像的列；留空则按列名查找。</translation>
    </message>
    <message>
        <source>For tables whose paths are of another computer: the file name alone is looked for, and taken where only one image has it.</source>
        <translation>用于路径来自另一台计算机的表：只查找文件名，仅当唯一时采用。</translation>
    </message>
</context>
<context>
    <name>coresift::MissingFoldersBar</name>
    <message>
        <source>Features, map and coreset are kept in the study and can be used without the images; pictures cannot be shown, and stages that read images cannot run.</source>
        <translation>特征、地图和核心集保存在研究中，没有图像也可使用；但无法显示图片，读取图像的阶段也无法运行。</translation>
    </message>
    <message>
        <source>Relocate a fol&amp;der…</source>
        <translation>重新定位文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not there: %1. Connect the disk, or say where the images are now.</source>
        <translation>不存在：%1。请连接磁盘，或指明图像现在的位置。</translation>
    </message>
    <message>
        <source>The folder of the study cannot be written to. Copy the study elsewhere to relocate a folder.</source>
        <translation>无法写入研究的文件夹。要重新定位文件夹，请将研究复制到别处。</translation>
    </message>
    <message>
        <source>Not there: %1. Connect the disk.</source>
        <translation>不存在：%1。请连接磁盘。</translation>
    </message>
</context>
<context>
    <name>coresift::NewStudyDialog</name>
    <message>
        <source>New study</source>
        <translation>新建研究</translation>
    </message>
    <message>
        <source>Target set</source>
        <translation>目标集</translation>
    </message>
    <message>
        <source>Drop the folder with your target images here</source>
        <translation>将目标图像文件夹拖到这里</translation>
    </message>
    <message>
        <source>Open-set</source>
        <translation>开放集</translation>
    </message>
    <message>
        <source>Drop the folder with unlabelled images here</source>
        <translation>将无标签图像文件夹拖到这里</translation>
    </message>
    <message>
        <source>Test set (optional)</source>
        <translation>测试集（可选）</translation>
    </message>
    <message>
        <source>Labelled images to measure encoders on, in a folder for each class</source>
        <translation>用于评估编码器的有标签图像，每个类别一个文件夹</translation>
    </message>
    <message>
        <source>Folder names are &amp;classes</source>
        <translation>文件夹名称即类别(&amp;C)</translation>
    </message>
    <message>
        <source>Images take the name of the folder they lie in as their class</source>
        <translation>图像以所在文件夹的名称作为类别</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Study folder</source>
        <translation>研究文件夹</translation>
    </message>
    <message>
        <source>study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>A study keeps what is computed of some folders of images in a folder of its own. The images stay where they are and are only read.</source>
        <translation>研究把从若干图像文件夹计算的结果保存在自己的文件夹中。图像留在原处，只读。</translation>
    </message>
    <message>
        <source>Images of the domain you care about; some hundred to some thousand. No labels are needed.</source>
        <translation>您关心的领域的图像，数百到数千张。不需要标签。</translation>
    </message>
    <message>
        <source>A large collection of unlabelled images, in which those that help are looked for.</source>
        <translation>大量无标签图像，从中寻找有帮助的图像。</translation>
    </message>
    <message>
        <source>Images with known classes, to measure an encoder when it is trained. They are never trained on.</source>
        <translation>类别已知的图像，用于测量训练好的编码器。绝不用于训练。</translation>
    </message>
    <message>
        <source>Where the study is kept: settings, features, coreset and trained encoders. It is made anew and may not lie in a folder of images.</source>
        <translation>研究的保存位置：设置、特征、核心集和训练好的编码器。将新建，且不能位于图像文件夹中。</translation>
    </message>
    <message>
        <source>Classes, columns of labels, boxes and masks are those of the data set&apos;s own annotations, and the images of its official test split become the test set.</source>
        <translation>类、标签列、框和掩膜来自数据集自身的标注，其官方测试划分的图像成为测试集。</translation>
    </message>
    <message>
        <source>Use the classes and official splits of %1</source>
        <translation>使用 %1 的类和官方划分</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>coresift::OptionForm</name>
    <message>
        <source>This is not a value that the field can have.</source>
        <translation>该字段不能取这个值。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>从 %1 到 %2。</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>至少 %1。</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
</context>
<context>
    <name>coresift::OptionsDialog</name>
    <message>
        <source>Use a smaller batch</source>
        <translation>使用较小的批</translation>
    </message>
    <message>
        <source>Takes the largest batch that memory bears with these options. A smaller batch has fewer images to compare, even where several of them make one step.</source>
        <translation>采用在这些选项下内存能承受的最大批大小。批越小，可比较的图像越少，即使由多个批组成一步也是如此。</translation>
    </message>
    <message>
        <source>Use batches of %1, %2 a step</source>
        <translation>使用批大小 %1，每步 %2 个</translation>
    </message>
    <message>
        <source>Use a batch of %1</source>
        <translation>使用批大小 %1</translation>
    </message>
</context>
<context>
    <name>coresift::PickModel</name>
    <message>
        <source>%1
rank %2, taken only here</source>
        <translation>%1
排名 %2，仅在此处选取</translation>
    </message>
    <message>
        <source>%1
rank %2, taken by both</source>
        <translation>%1
排名 %2，两者都选取</translation>
    </message>
</context>
<context>
    <name>coresift::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>coresift::RecentStudies</name>
    <message>
        <source>%1 is not there. Is a disk missing?</source>
        <translation>%1 不存在。是否有磁盘未接入？</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开时间</translation>
    </message>
</context>
<context>
    <name>coresift::RelocateDialog</name>
    <message>
        <source>Relocate a folder</source>
        <translation>重新定位文件夹</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
    </message>
    <message>
        <source>Tells the study where the images of a folder are now, after it was moved or a disk has another name. Nothing is computed again; nothing is written into the folder.</source>
        <translation>文件夹移动或磁盘改名后，告诉研究图像现在的位置。不会重新计算，也不会写入该文件夹。</translation>
    </message>
    <message>
        <source>The folder of the study that has moved; those that are missing are marked.</source>
        <translation>已移动的研究文件夹；缺失的已标出。</translation>
    </message>
    <message>
        <source>Where its images are now. A moment after it is typed, the line below says how many of the known images are there.</source>
        <translation>图像现在的位置。输入后片刻，下一行会说明其中有多少已知图像。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Relocate</source>
        <translation>重新定位(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Folder of images</source>
        <translation>图像文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>It was at</source>
        <translation>原位置</translation>
    </message>
    <message>
        <source>It is &amp;now at</source>
        <translation>现位置(&amp;N)</translation>
    </message>
    <message>
        <source>Where are the images now?</source>
        <translation>图像现在在哪里？</translation>
    </message>
    <message>
        <source>No image of this folder is known yet.</source>
        <translation>尚不知道此文件夹中的任何图像。</translation>
    </message>
    <message>
        <source>%1 of %2 images looked for are there.</source>
        <translation>查找的 %2 张图像中有 %1 个在那里。</translation>
    </message>
</context>
<context>
    <name>coresift::ResultsPanel</name>
    <message>
        <source>What encoders are worth: the evaluation of the one in use, task by task and class by class, and a comparison that tells whether the coreset helped.</source>
        <translation>编码器的价值：正在使用的编码器按任务、按类的评估，以及说明核心集是否有帮助的比较。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Did the coreset help?</source>
        <translation>核心集有帮助吗？</translation>
    </message>
    <message>
        <source>A row for each task that the encoder was measured in. Open one to see its classes, and what each is most often taken for. The interval is where the figure lies for 95 of 100 other samples of test images.</source>
        <translation>编码器测量过的每项任务占一行。展开可查看各类，以及每类最常被误认为什么。区间是在 100 个其他测试图像样本中有 95 个数值所在的范围。</translation>
    </message>
    <message>
        <source>Comparison of training sets</source>
        <translation>训练集的比较</translation>
    </message>
    <message>
        <source>What an encoder reaches that was trained on each set of images, all with the same number of steps: mean and standard deviation over the seeds.</source>
        <translation>在每个图像集上以相同步数训练的编码器所达到的水平：各种子的均值和标准差。</translation>
    </message>
    <message>
        <source>Comparison of training sets, drawn</source>
        <translation>训练集比较图</translation>
    </message>
    <message>
        <source>Trainings of each set, from other first weights. With one alone nobody can tell a gain from noise.</source>
        <translation>每个集合从不同初始权重开始的训练次数。只有一次时无法区分提升与噪声。</translation>
    </message>
    <message>
        <source>as the target set alone</source>
        <translation>与仅目标集相同</translation>
    </message>
    <message>
        <source>Steps of each training, the same for all. At first as many as the study&apos;s epochs are on the target set alone.</source>
        <translation>每次训练的步数，全部相同。起初等于研究的训练周期在仅目标集上的步数。</translation>
    </message>
    <message>
        <source>as the study&apos;s coreset</source>
        <translation>与研究的核心集相同</translation>
    </message>
    <message>
        <source>Images of the coreset and of the random set: a count, or a share such as 2%.</source>
        <translation>核心集和随机集的图像：数量，或如 2% 的比例。</translation>
    </message>
    <message>
        <source>Trains and measures what is not there yet; an interrupted comparison goes on</source>
        <translation>训练并测量尚缺的部分；中断的比较会继续</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Images added</source>
        <translation>添加的图像</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>训练于</translation>
    </message>
    <message>
        <source>Measure by</source>
        <translation>测量方式</translation>
    </message>
    <message>
        <source>Compare training sets</source>
        <translation>比较训练集</translation>
    </message>
    <message>
        <source>%1, measured %2</source>
        <translation>%1，测量于 %2</translation>
    </message>
    <message>
        <source>Compare trains the same number of steps on each set of images, with several seeds, and measures each. It takes as long as so many trainings, and goes on where it was interrupted.</source>
        <translation>“比较”在每个图像集上以相同步数、多个种子训练并逐一测量。所需时间等于这么多次训练，并可从中断处继续。</translation>
    </message>
    <message>
        <source>Nothing was evaluated yet: Evaluate, in the menu Training, measures the encoder in use.</source>
        <translation>尚未评估：训练菜单中的“评估”会测量正在使用的编码器。</translation>
    </message>
    <message>
        <source>How each encoder is measured, and encoders of your own to measure beside them.</source>
        <translation>每个编码器如何测量，以及一同测量的自有编码器。</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>选项…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The comparison below is not complete: this trains and measures what it lacks, with the options that it was begun with.</source>
        <translation>下面的比较尚未完成：此操作会用开始时的选项完成其余的训练和测量。</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>“%1” is no number of images: a count or a share such as 2% is needed.</source>
        <translation>“%1”不是图像数：需要一个数量，或如 2% 的比例。</translation>
    </message>
    <message>
        <source>Check two sets of images and one task at least; encoders of your own, under Options, count as sets</source>
        <translation>请至少勾选两个图像集和一个任务；“选项”中您自己的编码器也算作一个集</translation>
    </message>
</context>
<context>
    <name>coresift::RunEdits</name>
    <message>
        <source>delete the run</source>
        <translation>删除运行</translation>
    </message>
    <message>
        <source>delete the runs</source>
        <translation>删除多个运行</translation>
    </message>
</context>
<context>
    <name>coresift::RunModel</name>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1: target set and coreset</source>
        <translation>%1：目标集和核心集</translation>
    </message>
    <message>
        <source>%1: target set and random images</source>
        <translation>%1：目标集和随机图像</translation>
    </message>
    <message>
        <source>%1: target set and open-set</source>
        <translation>%1：目标集和开放集</translation>
    </message>
    <message>
        <source>%1: target set</source>
        <translation>%1：目标集</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1，使用中</translation>
    </message>
    <message>
        <source>%1 images, %2 steps</source>
        <translation>%1 张图像，%2 步</translation>
    </message>
    <message>
        <source>A double click or F2 writes a note.</source>
        <translation>双击或按 F2 可填写备注。</translation>
    </message>
    <message>
        <source>%1 neighbours: %2</source>
        <translation>%1 个近邻：%2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>训练周期数</translation>
    </message>
    <message>
        <source>kNN</source>
        <translation>kNN</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性分类</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>图像/秒</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>The mean over the steps of that epoch</source>
        <translation>该训练周期各步的平均值</translation>
    </message>
    <message>
        <source>Loss, last epoch</source>
        <translation>损失（最后周期）</translation>
    </message>
    <message>
        <source>Loss, best epoch</source>
        <translation>损失（最佳周期）</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Weighted nearest neighbours: 20 of them, or the first number that was asked</source>
        <translation>加权最近邻：20 个，或要求的第一个数</translation>
    </message>
</context>
<context>
    <name>coresift::RunPlot</name>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>moving mean</source>
        <translation>滑动平均</translation>
    </message>
    <message>
        <source>The wheel zooms, dragging moves, a double click shows all.</source>
        <translation>滚轮缩放，拖动可平移，双击显示全部。</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>图像/s</translation>
    </message>
    <message>
        <source>feature spread</source>
        <translation>特征分散度</translation>
    </message>
    <message>
        <source>effective rank</source>
        <translation>有效秩</translation>
    </message>
    <message>
        <source>kNN accuracy, %</source>
        <translation>kNN 准确率，%</translation>
    </message>
    <message>
        <source>%1 of each step</source>
        <translation>每步%1</translation>
    </message>
    <message>
        <source>Curves of the training runs</source>
        <translation>各训练运行的曲线</translation>
    </message>
    <message>
        <source>Curve of the training run</source>
        <translation>训练运行的曲线</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>对齐度</translation>
    </message>
    <message>
        <source>uniformity</source>
        <translation>均匀度</translation>
    </message>
    <message>
        <source>output spread</source>
        <translation>输出分散度</translation>
    </message>
    <message>
        <source>There are no such figures of this run. What is told of features and outputs is measured now and then while it trains; kNN needs classes and a test folder.</source>
        <translation>此次运行没有这样的数值。关于特征和输出的数值在训练期间不时测量；kNN 需要类别和测试文件夹。</translation>
    </message>
</context>
<context>
    <name>coresift::RunPlotBar</name>
    <message>
        <source>S&amp;moothing</source>
        <translation>平滑(&amp;M)</translation>
    </message>
    <message>
        <source>Logar&amp;ithmic</source>
        <translation>对数(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes what is shown as PNG, SVG or PDF, or its numbers as CSV</source>
        <translation>将显示的内容写为 PNG、SVG 或 PDF，或将其数值写为 CSV</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>导出曲线</translation>
    </message>
    <message>
        <source>PNG, SVG, PDF or CSV (*.png *.svg *.pdf *.csv)</source>
        <translation>PNG、SVG、PDF 或 CSV (*.png *.svg *.pdf *.csv)</translation>
    </message>
    <message>
        <source>Figure drawn</source>
        <translation>绘制的数值</translation>
    </message>
    <message>
        <source>Share of the moving mean that stays at each step; 0 % shows the values themselves</source>
        <translation>滑动平均在每一步保留的比例；0 % 显示数值本身</translation>
    </message>
    <message>
        <source>The vertical axis</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>How the curves above or below are drawn, and how they leave the window.</source>
        <translation>上方或下方曲线的绘制和导出方式。</translation>
    </message>
    <message>
        <source>Evens out the curve, so that its course is seen through the noise. At 0 % the values themselves are drawn; exported numbers are never smoothed.</source>
        <translation>平滑曲线，使其走势在噪声中可见。0 % 时绘制原值；导出的数字从不平滑。</translation>
    </message>
    <message>
        <source>Gives each power of ten the same height: small changes late in a run are seen better.</source>
        <translation>使每个十倍区间等高：运行后期的小变化更易看清。</translation>
    </message>
    <message>
        <source>What is drawn. Feature spread: 0 when all images get the same feature. Effective rank: how many dimensions the features take up. Alignment: how far two views of an image lie apart, the lower the better. Uniformity: how evenly features cover the sphere, the lower the more even. Output spread: 0 when the method has collapsed. kNN: accuracy on the test set.</source>
        <translation>所绘制的数值。特征分散度：所有图像的特征相同时为 0。有效秩：特征占用多少个维度。对齐度：同一图像的两个视图相距多远，越低越好。均匀度：特征在球面上分布得多均匀，越低越均匀。输出分散度：方法坍缩时为 0。kNN：测试集上的准确率。</translation>
    </message>
    <message>
        <source>Second figure</source>
        <translation>第二个数值</translation>
    </message>
    <message>
        <source>What is drawn beside it, with its axis on the right, where a single run is shown</source>
        <translation>仅显示一次运行时一同绘制的数值，其坐标轴在右侧</translation>
    </message>
    <message>
        <source>nothing beside it</source>
        <translation>不附加其他数值</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>附加%1</translation>
    </message>
</context>
<context>
    <name>coresift::RunsPanel</name>
    <message>
        <source>Reopen settin&amp;gs…</source>
        <translation>重新打开设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Opens the options of a stage as this run had them</source>
        <translation>按此运行当时的设置打开阶段选项</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Undo brings a run back until the study is closed</source>
        <translation>在关闭研究之前，可用“撤销”恢复运行</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>训练运行</translation>
    </message>
    <message>
        <source>Train a retrieval encoder or pretrain: each run appears here with its settings and figures.</source>
        <translation>训练检索编码器或进行预训练：每次运行及其设置和指标都显示在这里。</translation>
    </message>
    <message>
        <source>Select runs in the table to see their losses over one another.</source>
        <translation>在表中选择运行，即可叠加查看其损失。</translation>
    </message>
    <message>
        <source>All trainings of this study, to be compared, taken up again or deleted.</source>
        <translation>本研究的所有训练，可比较、重新采用或删除。</translation>
    </message>
    <message>
        <source>Every training of this study with the settings in which they differ and their best figures. Select some to lay their curves over one another; the note can be edited.</source>
        <translation>本研究的每次训练，含彼此不同的设置和最佳数字。选择若干可叠加其曲线；备注可编辑。</translation>
    </message>
    <message>
        <source>The curves of the runs that are selected in the table, over one another. The wheel zooms, dragging moves, a double click shows all.</source>
        <translation>表中所选运行的曲线叠加显示。滚轮缩放，拖动移动，双击显示全部。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Edit the note of the run</source>
        <translation>编辑运行的备注</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>暂停运行</translation>
    </message>
    <message>
        <source>Halts the training after its step, whichever window or command line started it; it keeps its memory, and goes on when it is told to</source>
        <translation>无论由哪个窗口或命令行启动，都在当前步之后暂停训练；它保留内存，并在收到指示后继续</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>停止运行</translation>
    </message>
    <message>
        <source>Ends the training with a checkpoint, whichever window or command line started it; the same settings go on with it</source>
        <translation>无论由哪个窗口或命令行启动，都保存检查点并结束训练；使用相同设置可继续</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>评估…</translation>
    </message>
    <message>
        <source>Measures the encoder of this run, and keeps the figures with it</source>
        <translation>衡量此运行的编码器，并将结果与其一同保存</translation>
    </message>
</context>
<context>
    <name>coresift::SamplingPanel</name>
    <message>
        <source>How images are ranked: simcore is the method, the others are there to compare with</source>
        <translation>图像的排名方式：simcore 为本方法，其余用于对比</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>预算(&amp;B)</translation>
    </message>
    <message>
        <source>Images to take at most; without it the stop rule takes at most 50 for each target image</source>
        <translation>最多选取的图像数；不设预算时，停止规则为每张目标图像最多选取 50 张</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Budget, images</source>
        <translation>预算，图像数</translation>
    </message>
    <message>
        <source>Centroids of the target set: each picks one image a round</source>
        <translation>目标集的质心数：每个质心每轮选取一张图像</translation>
    </message>
    <message>
        <source>S&amp;top rule</source>
        <translation>停止规则(&amp;T)</translation>
    </message>
    <message>
        <source>End where similarity falls under the threshold</source>
        <translation>相似度降到阈值以下时结束</translation>
    </message>
    <message>
        <source>Threshold: share of the reference round&apos;s similarity</source>
        <translation>阈值：与参考轮相似度的比值</translation>
    </message>
    <message>
        <source>Patience: the round that sets the reference</source>
        <translation>耐心轮数：以这一轮作为参考</translation>
    </message>
    <message>
        <source>&amp;Keep this selection</source>
        <translation>保留当前选择(&amp;K)</translation>
    </message>
    <message>
        <source>Write what is shown as the study&apos;s coreset</source>
        <translation>将当前显示的选择写为研究的核心集</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>选择器</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>聚类数</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>%1 % of the open-set</source>
        <translation>占开放集的 %1 %</translation>
    </message>
    <message>
        <source>, ended by the stop rule</source>
        <translation>，由停止规则结束</translation>
    </message>
    <message>
        <source>, all there is</source>
        <translation>，已全部选取</translation>
    </message>
    <message>
        <source>, %1 rounds</source>
        <translation>，共 %1 轮</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Budget, percent of the open-set</source>
        <translation>预算，占开放集的百分比</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>Unit of the budget</source>
        <translation>预算的单位</translation>
    </message>
    <message>
        <source>Skip c&amp;opies</source>
        <translation>跳过副本(&amp;O)</translation>
    </message>
    <message>
        <source>Of images that are near-copies of one another only one is taken, and none that is a near-copy of a target or test image. Needs the stage “Find duplicates”.</source>
        <translation>互为近似副本的图像中只选取一张，目标图像或测试图像的近似副本一律不选取。需要先运行“查找重复图像”阶段。</translation>
    </message>
    <message>
        <source>Bits of 256 in which the perceptual hashes of two near-copies differ, at most</source>
        <translation>两张近似副本的感知哈希在 256 位中最多有这么多位不同</translation>
    </message>
    <message>
        <source>How many images of the open-set are taken, and by which rule. Map, gallery and counter follow at once; nothing is written until you keep the selection.</source>
        <translation>从开放集中选取多少图像，以及按什么规则选取。分布图、图库和计数随即更新；在您保留该选择之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>How images are ranked. simcore: each centroid of the target set takes its nearest image, round after round. random, single centroid, k-centre and nearest are there to compare with.</source>
        <translation>图像的排名方式。simcore：目标集的每个质心逐轮选取离它最近的图像。random、single centroid、k-centre 和 nearest 用于对比。</translation>
    </message>
    <message>
        <source>The most images that are taken, as a number or as a share of the open-set. Without a budget the stop rule alone ends the selection, at 50 images for each target image at most.</source>
        <translation>最多选取的图像数，可以是数量，也可以是占开放集的比例。没有预算时，仅由停止规则结束选取，且每张目标图像最多对应 50 张图像。</translation>
    </message>
    <message>
        <source>Into how many clusters the target set is divided. Each has a centroid, and each centroid takes one image a round: more clusters follow finer differences within the target set. Another number ranks the open-set anew.</source>
        <translation>将目标集分为多少个聚类。每个聚类有一个质心，每个质心每轮选取一张图像：聚类越多，越能体现目标集内部的细微差别。更改聚类数会重新为开放集排名。</translation>
    </message>
    <message>
        <source>The stop rule ends the selection in the round whose mean similarity falls under the threshold τ, a share of that of round p, the patience: what comes later is too unlike the target set to help. The stop curve shows where that is.</source>
        <translation>当某一轮的平均相似度降到阈值 τ 以下时，停止规则在该轮结束选取。τ 是与第 p 轮（耐心轮数）相似度的比值：再往后的图像与目标集差别太大，没有帮助。停止曲线显示该位置。</translation>
    </message>
    <message>
        <source>Writes the selection that is shown into the study. Exports and pretraining use the one that was kept last.</source>
        <translation>将当前显示的选择写入研究。导出和预训练使用最近一次保留的选择。</translation>
    </message>
    <message>
        <source>What the numbers say about this selection, in plain words.</source>
        <translation>用简单的话说明这些数字对该选择意味着什么。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心轮数</translation>
    </message>
    <message>
        <source>Cosine of copies, at least</source>
        <translation>近似副本的余弦，至少</translation>
    </message>
    <message>
        <source>Differing bits of copies, at most</source>
        <translation>近似副本不同的位数，至多</translation>
    </message>
    <message>
        <source>Cosine of two near-copies&apos; features, at least.</source>
        <translation>两张近似副本特征的余弦，至少为此值。</translation>
    </message>
    <message>
        <source>Pairs under %1 were not looked for: lower “%2” in the options of “%3” to find them.</source>
        <translation>未查找低于 %1 的图像对：要找到它们，请在“%3”的选项中调低“%2”。</translation>
    </message>
</context>
<context>
    <name>coresift::SelectorFiguresModel</name>
    <message>
        <source>Mean cosine of a target image to the nearest image taken</source>
        <translation>目标图像与最近的所选取图像的平均余弦</translation>
    </message>
    <message>
        <source>Nine of ten target images have an image taken that is at least so near</source>
        <translation>十分之九的目标图像都有至少这么近的所选取图像</translation>
    </message>
    <message>
        <source>Mean cosine of an image taken to the nearest target image</source>
        <translation>所选取图像与最近的目标图像的平均余弦</translation>
    </message>
    <message>
        <source>For the selection alone</source>
        <translation>仅计选取所用时间</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>选择器</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖度</translation>
    </message>
    <message>
        <source>10th percentile</source>
        <translation>第 10 百分位数</translation>
    </message>
    <message>
        <source>Cosine of picks</source>
        <translation>选取的余弦</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
</context>
<context>
    <name>coresift::SelectorOverlapModel</name>
    <message>
        <source>%1 images are taken by both, %2 of those that either takes</source>
        <translation>两者都选取 %1 张图像，占任一方选取图像的 %2</translation>
    </message>
</context>
<context>
    <name>coresift::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>one for each core</source>
        <translation>每个核心一个</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Empty it</source>
        <translation>清空(&amp;E)</translation>
    </message>
    <message>
        <source>Thumbnails are made again from the images when they are needed</source>
        <translation>需要时会从图像重新生成缩略图</translation>
    </message>
    <message>
        <source>&amp;Restore the window&apos;s layout</source>
        <translation>恢复窗口布局(&amp;R)</translation>
    </message>
    <message>
        <source>Puts the panels back to where they were at the first start</source>
        <translation>将各面板恢复到首次启动时的位置</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>The window is made anew in the other language, and undo begins afresh. While a job runs, this waits for the next start.</source>
        <translation>窗口会以另一种语言重新创建，撤销记录从头开始。有任务正在运行时，更改在下次启动后生效。</translation>
    </message>
    <message>
        <source>&amp;Threads at most</source>
        <translation>最大线程数(&amp;T)</translation>
    </message>
    <message>
        <source>Taken at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Thumbnails on &amp;disk, at most</source>
        <translation>磁盘缩略图上限(&amp;D)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>E&amp;mpty it</source>
        <translation>清空(&amp;M)</translation>
    </message>
    <message>
        <source>What the search for near-duplicates keeps of the images; it is computed again when it is needed. Features, map and runs stay.</source>
        <translation>近似重复查找为图像保存的内容；需要时会重新计算。特征、地图和运行保留。</translation>
    </message>
    <message>
        <source>What holds for Coresift as a whole, whichever study is open.</source>
        <translation>对整个 Coresift 有效，与打开哪个研究无关。</translation>
    </message>
    <message>
        <source>The language of the window. Files that are written do not depend on it.</source>
        <translation>窗口的语言。写出的文件与此无关。</translation>
    </message>
    <message>
        <source>How many cores are used at once. Fewer leave the computer free for other work; results are the same.</source>
        <translation>同时使用的核心数。较少则计算机可做别的事；结果相同。</translation>
    </message>
    <message>
        <source>How much disk the small pictures of the gallery may take. When it is full, those not seen for long go first.</source>
        <translation>图库小图可占用的磁盘空间。满时最久未看的先删除。</translation>
    </message>
    <message>
        <source>Cache of this study</source>
        <translation>本研究的缓存</translation>
    </message>
</context>
<context>
    <name>coresift::ShortcutModel</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>coresift::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>搜索按键及其作用</translation>
    </message>
    <message>
        <source>Everything in the window that a key does.</source>
        <translation>窗口中可用按键完成的一切。</translation>
    </message>
    <message>
        <source>Shows only the lines in which this text occurs.</source>
        <translation>只显示包含此文字的行。</translation>
    </message>
    <message>
        <source>Each action with its keys and the menu or the view that has it. A view&apos;s keys act while it has the focus.</source>
        <translation>每个操作及其按键，以及它所在的菜单或视图。视图的按键在该视图拥有焦点时起作用。</translation>
    </message>
</context>
<context>
    <name>coresift::SkippedModel</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>coresift::SkippedView</name>
    <message>
        <source>Skipped files</source>
        <translation>跳过的文件</translation>
    </message>
    <message>
        <source>Files in the study&apos;s folders that are not used, each with the reason: damaged, too small, of another kind, or the same as another one.</source>
        <translation>研究文件夹中未使用的文件及原因：损坏、太小、类型不符或与另一个相同。</translation>
    </message>
</context>
<context>
    <name>coresift::StageModel</name>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>running, %1 %</source>
        <translation>正在运行，%1 %</translation>
    </message>
</context>
<context>
    <name>coresift::StagePanel</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>加载(&amp;L)…</translation>
    </message>
    <message>
        <source>Take the retrieval encoder from a file instead of training one</source>
        <translation>从文件加载检索编码器，而不训练</translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation>训练(&amp;R)</translation>
    </message>
    <message>
        <source>The stages of a study, in order. Each shows whether it is missing something, ready, running, done, stale or failed, and its key figure. Stale: something before it has changed since; nothing is computed again unasked.</source>
        <translation>研究的各个阶段，按顺序排列。每个阶段显示其状态（有缺失、就绪、运行中、已完成、已过期或失败）和关键指标。已过期：它前面的内容后来有变；未经要求不会重新计算。</translation>
    </message>
    <message>
        <source>Runs the stage that is chosen in the list. What was interrupted goes on where it was.</source>
        <translation>运行列表中选中的阶段。中断的运行会从中断处继续。</translation>
    </message>
    <message>
        <source>Shows the settings of the stage that is chosen in the list, and then runs it.</source>
        <translation>显示列表中选中阶段的设置，然后运行该阶段。</translation>
    </message>
    <message>
        <source>Takes an encoder from a file of weights (safetensors, PyTorch) or TorchScript, instead of training one on the target set.</source>
        <translation>从权重文件（safetensors、PyTorch）或 TorchScript 文件读取编码器，而不在目标集上训练。</translation>
    </message>
</context>
<context>
    <name>coresift::StartBox</name>
    <message>
        <source>Weights to start from</source>
        <translation>起始权重</translation>
    </message>
    <message>
        <source>Pretraining starts from fresh weights. Started from a trained encoder of the same backbone, it fine-tunes that one in a fifth of the epochs.</source>
        <translation>预训练从全新权重开始。若从同一骨干网络的已训练编码器开始，则用五分之一的轮数对其进行微调。</translation>
    </message>
    <message>
        <source>fresh weights</source>
        <translation>全新权重</translation>
    </message>
    <message>
        <source>the retrieval encoder</source>
        <translation>检索编码器</translation>
    </message>
    <message>
        <source>the same encoder as last time</source>
        <translation>与上次相同的编码器</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Starts from an encoder in a file of weights: safetensors or PyTorch.</source>
        <translation>从权重文件（safetensors 或 PyTorch）中的编码器开始。</translation>
    </message>
    <message>
        <source>Start from an encoder</source>
        <translation>从编码器开始</translation>
    </message>
    <message>
        <source>Encoders (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>编码器 (*.safetensors *.pt *.pth);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>coresift::StartPage</name>
    <message>
        <source>A study compares a few images of your domain, the target set, with a large unlabelled collection, the open-set, and finds the part of it that helps: the coreset.</source>
        <translation>一项研究将您所在领域的少量图像（目标集）与大量无标签图像（开放集）进行比较，找出其中有帮助的部分：核心集。</translation>
    </message>
    <message>
        <source>Drop the folder with your target images here, or choose</source>
        <translation>将目标图像所在的文件夹拖放到此处，或选择</translation>
    </message>
    <message>
        <source>Ne&amp;w study…</source>
        <translation>新建研究(&amp;W)…</translation>
    </message>
    <message>
        <source>Name the folders: a few images of your domain, and a disk full of others.</source>
        <translation>指定文件夹：您所在领域的少量图像，以及装满其他图像的磁盘。</translation>
    </message>
    <message>
        <source>Open st&amp;udy…</source>
        <translation>打开研究(&amp;U)…</translation>
    </message>
    <message>
        <source>Go on with a study folder made before.</source>
        <translation>继续使用以前创建的研究文件夹。</translation>
    </message>
    <message>
        <source>Try the &amp;demo…</source>
        <translation>试用演示(&amp;D)…</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>最近的研究</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>No study was opened yet.</source>
        <translation>尚未打开过研究。</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>从列表中移除(&amp;M)</translation>
    </message>
    <message>
        <source>The study itself stays where it is</source>
        <translation>研究本身保留在原处</translation>
    </message>
    <message>
        <source>12,300 small pictures of clothes: find the footwear among them. Needs no network.</source>
        <translation>12,300 张服装小图片：从中找出鞋类。无需网络。</translation>
    </message>
    <message>
        <source>Its pictures are not here. Install the package dataset-fashion-mnist (in a terminal: sudo apt install dataset-fashion-mnist) and start Coresift again.</source>
        <translation>其图片不在此处。请安装软件包 dataset-fashion-mnist（在终端中运行：sudo apt install dataset-fashion-mnist），然后重新启动 Coresift。</translation>
    </message>
    <message>
        <source>Asks for the folders of target set and open-set, and makes a study folder that keeps all results. Nothing is written into the folders of images.</source>
        <translation>询问目标集和开放集的文件夹，并创建保存所有结果的研究文件夹。不会写入图像文件夹。</translation>
    </message>
    <message>
        <source>Opens the folder of a study, with everything as it was left.</source>
        <translation>打开研究文件夹，一切如上次离开时。</translation>
    </message>
    <message>
        <source>Makes a small study of pictures that are on this computer, to see how all of it works.</source>
        <translation>用本机上的图片建立一个小研究，以了解整个流程。</translation>
    </message>
    <message>
        <source>The studies that were opened last. Enter or a double click opens one; Delete takes it off the list and leaves the study alone.</source>
        <translation>最近打开的研究。Enter 或双击打开；Delete 仅从列表移除，不影响研究。</translation>
    </message>
    <message>
        <source>Takes the study off this list. The study itself stays where it is.</source>
        <translation>把研究从此列表移除。研究本身留在原处。</translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation>打开研究</translation>
    </message>
</context>
<context>
    <name>coresift::StopCurvePlot</name>
    <message>
        <source>The stop rule ends the selection at %1 images: after round %2 the mean similarity falls under %3 of round %4&apos;s.</source>
        <translation>停止规则在选取 %1 张图像时结束选择：第 %2 轮之后，平均相似度降到第 %4 轮的 %3 倍以下。</translation>
    </message>
    <message>
        <source>The budget ends the selection at %1 images in round %2, before similarity falls under %3 of round %4&apos;s.</source>
        <translation>预算用尽，在第 %2 轮选取 %1 张图像时结束选择，此时相似度尚未降到第 %4 轮的 %3 倍以下。</translation>
    </message>
    <message>
        <source>The budget ends the selection at %1 images in round %2.</source>
        <translation>预算用尽，在第 %2 轮选取 %1 张图像时结束选择。</translation>
    </message>
    <message>
        <source>Every image of the open-set was taken: %1 in %2 rounds.</source>
        <translation>已选取开放集的全部图像：%1 张，共 %2 轮。</translation>
    </message>
    <message>
        <source>%1 rounds are known so far; more are being ranked.</source>
        <translation>目前已知 %1 轮；正在计算更多排名。</translation>
    </message>
    <message>
        <source>round</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>mean cosine of the round&apos;s picks</source>
        <translation>该轮所选图像的平均余弦</translation>
    </message>
    <message>
        <source>Stop curve</source>
        <translation>停止曲线</translation>
    </message>
    <message>
        <source>threshold τ %1</source>
        <translation>阈值 τ %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>停止规则</translation>
    </message>
    <message>
        <source>How near the images taken in each round lie to the target set. Where the curve falls under the threshold, the stop rule ends the selection. Drag the lines to change threshold or budget.</source>
        <translation>每轮所取图像与目标集的接近程度。曲线低于阈值时停止规则结束选择。拖动线可改变阈值或预算。</translation>
    </message>
    <message>
        <source>How likeness to the target set falls from round to round, and where the selection ends.</source>
        <translation>与目标集的相似度如何逐轮下降，以及选择在何处结束。</translation>
    </message>
</context>
<context>
    <name>coresift::StudyActions</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>打开最近的研究(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>报告(&amp;P)…</translation>
    </message>
    <message>
        <source>The study as one HTML page or PDF: sets, settings, coreset, curves, evaluation</source>
        <translation>将研究输出为一个 HTML 页面或 PDF：图像集、设置、核心集、曲线、评估</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>写入报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML 页面 (*.html)</translation>
    </message>
</context>
<context>
    <name>coresift::StudyCommands</name>
    <message>
        <source>Open study</source>
        <translation>打开研究</translation>
    </message>
    <message>
        <source>Export the coreset as CSV</source>
        <translation>将核心集导出为 CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Join metadata</source>
        <translation>关联元数据</translation>
    </message>
    <message>
        <source>Relocate a folder</source>
        <translation>重新定位文件夹</translation>
    </message>
    <message>
        <source>Scan the folders first: choose “Scan folders” on the left and press Run.</source>
        <translation>请先扫描文件夹：在左侧选择“扫描文件夹”，然后按“运行”。</translation>
    </message>
    <message>
        <source>Train a retrieval encoder on the target set, or load one.</source>
        <translation>请在目标集上训练检索编码器，或加载一个。</translation>
    </message>
    <message>
        <source>Embed the images: their features make the map and the coreset.</source>
        <translation>请提取图像的特征：分布图和核心集都由特征得出。</translation>
    </message>
    <message>
        <source>Load retrieval encoder</source>
        <translation>加载检索编码器</translation>
    </message>
</context>
<context>
    <name>coresift::TaskForms</name>
    <message>
        <source>&amp;Nearest neighbours</source>
        <translation>最近邻(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Logistic regression</source>
        <translation>逻辑回归(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Columns of labels</source>
        <translation>标签列(&amp;C)</translation>
    </message>
    <message>
        <source>Linear, &amp;published protocol</source>
        <translation>线性，论文协议(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fine-tuning</source>
        <translation>微调(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Detection</source>
        <translation>检测(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Segmentation</source>
        <translation>分割(&amp;S)</translation>
    </message>
    <message>
        <source>The classes of the nearest images vote. Exact, and done in seconds.</source>
        <translation>由最近图像的类投票。精确，数秒即可完成。</translation>
    </message>
    <message>
        <source>A linear classifier on the features, its penalty chosen on a fifth that is held out: the answer in seconds.</source>
        <translation>基于特征的线性分类器，惩罚项在留出的五分之一上选定：数秒得出答案。</translation>
    </message>
    <message>
        <source>Logistic regression for each column of the study&apos;s metadata: maker and model, sex and age, what a table says.</source>
        <translation>对研究元数据的每一列做逻辑回归：厂商与型号、性别与年龄，以及表格所记录的内容。</translation>
    </message>
    <message>
        <source>A linear layer learns for 100 epochs on the frozen encoder, as the paper does it.</source>
        <translation>如论文所述，在冻结的编码器上训练线性层 100 个训练周期。</translation>
    </message>
    <message>
        <source>The whole network learns, from all labels or from a share of them.</source>
        <translation>整个网络从全部或部分标签中学习。</translation>
    </message>
    <message>
        <source>A RetinaNet on the encoder learns the boxes; average precision as MS COCO has it.</source>
        <translation>编码器上的 RetinaNet 学习框；平均精度按 MS COCO 的定义。</translation>
    </message>
    <message>
        <source>A DeepLab v3+ on the encoder learns the masks; mean intersection over union.</source>
        <translation>编码器上的 DeepLab v3+ 学习掩膜；平均交并比。</translation>
    </message>
</context>
<context>
    <name>coresift::ThumbnailStrip</name>
    <message>
        <source>Row of similar images</source>
        <translation>相似图像行</translation>
    </message>
    <message>
        <source>Go to another image</source>
        <translation>转到另一张图像</translation>
    </message>
    <message>
        <source>Show the image</source>
        <translation>显示图像</translation>
    </message>
</context>
<context>
    <name>coresift::TrainingPanel</name>
    <message>
        <source>Train a retrieval encoder or pretrain on target and coreset: the loss appears here as it falls.</source>
        <translation>训练检索编码器，或在目标集和核心集上预训练：损失的下降过程显示在这里。</translation>
    </message>
    <message>
        <source>retrieval encoder</source>
        <translation>检索编码器</translation>
    </message>
    <message>
        <source>pretraining</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Training run shown</source>
        <translation>显示的训练运行</translation>
    </message>
    <message>
        <source>Train retrieval encoder…</source>
        <translation>训练检索编码器…</translation>
    </message>
    <message>
        <source>Pretrain…</source>
        <translation>预训练…</translation>
    </message>
    <message>
        <source>How the run goes</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>The training that runs or ran last: how it goes, step by step, and whether it is healthy.</source>
        <translation>正在运行或最近的训练：逐步进展及是否正常。</translation>
    </message>
    <message>
        <source>Which training is drawn: that of the retrieval encoder, which finds the coreset, or the pretraining on target set and coreset.</source>
        <translation>绘制哪个训练：用于寻找核心集的检索编码器，或在目标集和核心集上的预训练。</translation>
    </message>
    <message>
        <source>Shows the options of the retrieval encoder, and then trains it on the target set.</source>
        <translation>显示检索编码器的选项，然后在目标集上训练。</translation>
    </message>
    <message>
        <source>Shows the options of pretraining, with a forecast of memory and time, and then starts it.</source>
        <translation>显示预训练的选项及内存和时间预测，然后开始。</translation>
    </message>
    <message>
        <source>The figure chosen below, over the steps of the training. The wheel zooms, dragging moves, a double click shows all.</source>
        <translation>下方所选数值随训练步数的变化。滚轮缩放，拖动移动，双击显示全部。</translation>
    </message>
    <message>
        <source>Paused: the run goes on when the job does. %1</source>
        <translation>已暂停：任务继续时，运行也会继续。%1</translation>
    </message>
    <message>
        <source>Paused: the run goes on when it is resumed among the runs. %1</source>
        <translation>已暂停：在“运行”中恢复后会继续。%1</translation>
    </message>
</context>
<context>
    <name>coresift::Workbench</name>
    <message>
        <source>Every stage is done.</source>
        <translation>所有阶段均已完成。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>One centroid at least has to pick.</source>
        <translation>至少要有一个质心选取。</translation>
    </message>
    <message>
        <source>leave out the centroid</source>
        <translation>略去质心</translation>
    </message>
    <message>
        <source>let the centroid pick</source>
        <translation>让质心选取</translation>
    </message>
    <message>
        <source>Compare selectors</source>
        <translation>比较选择器</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Finds the part of an open-set of images that lies closest to a target set, and pretrains an encoder on both.</source>
        <translation>在图像开放集中找出与目标集最接近的部分，并用两者预训练编码器。</translation>
    </message>
    <message>
        <source>Study folder to open</source>
        <translation>要打开的研究文件夹</translation>
    </message>
    <message>
        <source>Language: en, de, ko or zh_CN</source>
        <translation>语言：en、de、ko 或 zh_CN</translation>
    </message>
    <message>
        <source>Write the map as a PNG and end, without a window</source>
        <translation>将分布图写为 PNG 后退出，不打开窗口</translation>
    </message>
    <message>
        <source>Write the loss curve as a PNG and end, without a window</source>
        <translation>将损失曲线写为 PNG 后退出，不打开窗口</translation>
    </message>
    <message>
        <source>End as soon as the window can be used: to measure the start</source>
        <translation>窗口可用后立即退出：用于测量启动时间</translation>
    </message>
</context>
</TS>
