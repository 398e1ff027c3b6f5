<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
        <source>3×3 stem without pooling, for images up to 64 px</source>
        <translation>3×3 的 stem 层，不含池化，适用于不超过 64 像素的图像</translation>
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
        <source>Images a step, each in two views</source>
        <translation>每步的图像数，每张图像取两个视图</translation>
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
        <source>Exactly so many steps instead of epochs; 0 leaves it to the epochs</source>
        <translation>不按训练周期，而是恰好训练这么多步；0 表示由训练周期数决定</translation>
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
        <source>Of the contrastive loss</source>
        <translation>对比损失的温度</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Epochs between checkpoints</source>
        <translation>两个检查点之间的训练周期数</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Where class names come from: the parent folder, or nowhere</source>
        <translation>类别名称的来源：所在文件夹，或不取</translation>
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
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>%1 images added, %2 changed, %3 gone, %4 as before; %5 unreadable</source>
        <translation>新增 %1 张图像，变动 %2 张，消失 %3 张，未变 %4 张；不可读 %5 张</translation>
    </message>
    <message>
        <source>, %1 passed by</source>
        <translation>，略过 %1 项</translation>
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
        <source>epoch %1 of %2, loss %3</source>
        <translation>训练周期 %1/%2，损失 %3</translation>
    </message>
    <message>
        <source>%1 steps in %2 epochs, loss %3 → %4, %5</source>
        <translation>%2 个训练周期共 %1 步，损失 %3 → %4，用时 %5</translation>
    </message>
    <message>
        <source>, %1 images/s</source>
        <translation>，每秒 %1 张图像</translation>
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
        <source>, %1 of pixels cached on disk</source>
        <translation>，磁盘上缓存像素 %1</translation>
    </message>
    <message>
        <source>%1 steps, loss %2</source>
        <translation>%1 步，损失 %2</translation>
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
        <source>An encoder is trained from scratch, without labels. An unfinished run of the same settings goes on from its checkpoint.</source>
        <translation>从零开始训练一个编码器，不使用标签。设置相同的未完成运行会从其检查点继续。</translation>
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
        <source>Measures the encoder on the labelled test set by weighted nearest neighbours.</source>
        <translation>用加权最近邻在有标签的测试集上评估编码器。</translation>
    </message>
    <message>
        <source>Load retrieval encoder</source>
        <translation>加载检索编码器</translation>
    </message>
    <message>
        <source>Encoders (*.safetensors *.pt *.ts *.torchscript);;All files (*)</source>
        <translation>编码器 (*.safetensors *.pt *.ts *.torchscript);;所有文件 (*)</translation>
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
        <source>waits for an earlier stage</source>
        <translation>等待前面的阶段</translation>
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
        <source>Sh&amp;ow</source>
        <translation>显示(&amp;O)</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>排序方式(&amp;R)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
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
    <name>coresift::LossPlot</name>
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
        <source>loss of each step</source>
        <translation>每步损失</translation>
    </message>
    <message>
        <source>moving mean</source>
        <translation>滑动平均</translation>
    </message>
    <message>
        <source>Loss of the training run</source>
        <translation>训练运行的损失</translation>
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
        <source>Copy the coreset&apos;s images into an empty folder</source>
        <translation>将核心集的图像复制到空文件夹</translation>
    </message>
    <message>
        <source>Relocate a folder</source>
        <translation>重新定位文件夹</translation>
    </message>
    <message>
        <source>Which folder of images has moved?</source>
        <translation>哪个图像文件夹移动了位置？</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>“%1”现在在哪里？</translation>
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
        <source>Skipped files</source>
        <translation>跳过的文件</translation>
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
        <source>Copy the coreset&apos;s &amp;images…</source>
        <translation>复制核心集的图像(&amp;I)…</translation>
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
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
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
        <source>Show the whole &amp;map</source>
        <translation>显示整个分布图(&amp;M)</translation>
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
        <source>&amp;Training</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入门步骤(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;About Coresift</source>
        <translation>关于 Coresift(&amp;A)</translation>
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
        <source>About Coresift</source>
        <translation>关于 Coresift</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Coresift %1&lt;/h3&gt;&lt;p&gt;Finds the part of an open-set of images that lies closest to a target set, and pretrains an encoder on both.&lt;/p&gt;&lt;p&gt;Method: Kim, Bae, Yun, “Coreset Sampling from Open-Set for Fine-Grained Self-Supervised Learning”, CVPR 2023.&lt;/p&gt;&lt;p&gt;LibTorch %2, Qt %3. Licence: GPL 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Coresift %1&lt;/h3&gt;&lt;p&gt;在图像开放集中找出与目标集最接近的部分，并用两者预训练编码器。&lt;/p&gt;&lt;p&gt;方法：Kim, Bae, Yun, “Coreset Sampling from Open-Set for Fine-Grained Self-Supervised Learning”, CVPR 2023。&lt;/p&gt;&lt;p&gt;LibTorch %2，Qt %3。许可证：GPL 3 或更高版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;&lt;b&gt;New study&lt;/b&gt;: drop the folder with your target images and the open-set folders.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Run next stage&lt;/b&gt; (Ctrl+R) scans, trains a retrieval encoder, embeds, maps and selects, one at a time; &lt;b&gt;Run all&lt;/b&gt; does everything. Options… on the left changes a stage before it runs.&lt;/li&gt;&lt;li&gt;Move &lt;b&gt;budget&lt;/b&gt;, &lt;b&gt;clusters&lt;/b&gt; and &lt;b&gt;threshold&lt;/b&gt;: map, gallery and counter follow. &lt;b&gt;Keep this selection&lt;/b&gt; writes it into the study.&lt;/li&gt;&lt;li&gt;Click an image to see why it was taken. The wheel zooms the map, dragging moves it, a double click shows all.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Export CSV&lt;/b&gt; (Ctrl+E), then &lt;b&gt;Pretrain&lt;/b&gt; and watch the loss; &lt;b&gt;Evaluate&lt;/b&gt; measures the encoder.&lt;/li&gt;&lt;/ol&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;&lt;b&gt;新建研究&lt;/b&gt;：拖入目标图像文件夹和开放集文件夹。&lt;/li&gt;&lt;li&gt;&lt;b&gt;运行下一阶段&lt;/b&gt; (Ctrl+R) 依次扫描、训练检索编码器、提取特征、计算分布图并选择核心集，每次一个阶段；&lt;b&gt;全部运行&lt;/b&gt;则一次完成所有阶段。左侧的“选项…”可在阶段运行前更改其设置。&lt;/li&gt;&lt;li&gt;调整&lt;b&gt;预算&lt;/b&gt;、&lt;b&gt;聚类数&lt;/b&gt;和&lt;b&gt;阈值&lt;/b&gt;：分布图、图库和计数随之更新。&lt;b&gt;保留当前选择&lt;/b&gt;将其写入研究。&lt;/li&gt;&lt;li&gt;点击图像，查看它为何被选取。滚轮缩放分布图，拖动可平移，双击显示全部。&lt;/li&gt;&lt;li&gt;&lt;b&gt;导出 CSV&lt;/b&gt; (Ctrl+E)，然后&lt;b&gt;预训练&lt;/b&gt;并观察损失；&lt;b&gt;评估&lt;/b&gt;用于衡量编码器。&lt;/li&gt;&lt;/ol&gt;</translation>
    </message>
</context>
<context>
    <name>coresift::MapPlot</name>
    <message>
        <source>Map of the images</source>
        <translation>图像分布图</translation>
    </message>
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
</context>
<context>
    <name>coresift::OptionForm</name>
    <message>
        <source>This is not a value that the field can have.</source>
        <translation>该字段不能取这个值。</translation>
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
</context>
<context>
    <name>coresift::StartPage</name>
    <message>
        <source>Drop the folder with your target images here</source>
        <translation>将目标图像文件夹拖到这里</translation>
    </message>
    <message>
        <source>A study compares a few images of your domain, the target set, with a large unlabelled collection, the open-set, and finds the part of it that helps: the coreset.</source>
        <translation>一项研究将您所在领域的少量图像（目标集）与大量无标签图像（开放集）进行比较，找出其中有帮助的部分：核心集。</translation>
    </message>
    <message>
        <source>New study…</source>
        <translation>新建研究…</translation>
    </message>
    <message>
        <source>Open study…</source>
        <translation>打开研究…</translation>
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
</context>
<context>
    <name>coresift::Workbench</name>
    <message>
        <source>%1: finished</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: cancelled. What was finished is kept.</source>
        <translation>%1：已取消。已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Every stage is done.</source>
        <translation>所有阶段均已完成。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
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
        <source>Language, e.g. en or zh_CN</source>
        <translation>语言，例如 en 或 zh_CN</translation>
    </message>
    <message>
        <source>Write the map as a PNG and end, without a window</source>
        <translation>将分布图写为 PNG 后退出，不打开窗口</translation>
    </message>
    <message>
        <source>Write the loss curve as a PNG and end, without a window</source>
        <translation>将损失曲线写为 PNG 后退出，不打开窗口</translation>
    </message>
</context>
</TS>
