<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>ImageNotes</name>
    <message>
        <source>image %1</source>
        <translation>이미지 %1</translation>
    </message>
    <message>
        <source>Left out as a near-copy of %1 (%2).</source>
        <translation>%1의 유사 사본으로 제외되었습니다(%2).</translation>
    </message>
    <message>
        <source>Stands for %1 near-copies that are left out.</source>
        <translation>제외된 유사 사본 %1개를 대표합니다.</translation>
    </message>
    <message>
        <source>Near-duplicate of the test image %1 (cosine %2, %3 of 256 bits differ): left out of training.</source>
        <translation>테스트 이미지 %1의 유사 중복(코사인 %2, 256비트 중 %3비트 다름): 학습에서 제외됩니다.</translation>
    </message>
    <message>
        <source>Near-duplicate of the test image %1 (cosine %2, %3 of 256 bits differ): not left out of training.</source>
        <translation>테스트 이미지 %1의 유사 중복(코사인 %2, 256비트 중 %3비트 다름): 학습에서 제외되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>LoadedMessage</name>
    <message>
        <source>Missing:</source>
        <translation>없음:</translation>
    </message>
    <message>
        <source>Not used:</source>
        <translation>사용하지 않음:</translation>
    </message>
    <message>
        <source>No weights:</source>
        <translation>가중치가 아님:</translation>
    </message>
    <message>
        <source>Encoder loaded</source>
        <translation>인코더를 불러왔습니다</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Backbone</source>
        <translation>백본</translation>
    </message>
    <message>
        <source>Network of the encoder</source>
        <translation>인코더의 네트워크</translation>
    </message>
    <message>
        <source>Small-image stem</source>
        <translation>소형 이미지용 스템</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation>계산에 사용할 장치</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Number format of the network&apos;s arithmetic; auto takes the fastest that is safe</source>
        <translation>네트워크 연산의 수치 형식. auto는 안전한 형식 중 가장 빠른 것을 사용</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Images to take at most: a count (1200) or a share of the open-set (2%)</source>
        <translation>선택할 최대 이미지: 개수(1200) 또는 오픈셋의 비율(2%)</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>중단 규칙</translation>
    </message>
    <message>
        <source>End where similarity falls under the threshold</source>
        <translation>유사도가 임계값 아래로 떨어지면 종료</translation>
    </message>
    <message>
        <source>Threshold τ</source>
        <translation>임계값 τ</translation>
    </message>
    <message>
        <source>Share of the reference round&apos;s utility under which the rule ends</source>
        <translation>효용이 기준 라운드의 이 비율 아래로 떨어지면 중단 규칙이 선택을 종료</translation>
    </message>
    <message>
        <source>Patience p</source>
        <translation>인내값 p</translation>
    </message>
    <message>
        <source>The round that sets the reference</source>
        <translation>기준이 되는 라운드</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>선택 방법</translation>
    </message>
    <message>
        <source>How images are ranked</source>
        <translation>이미지의 순위를 매기는 방법</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>Centroids of the target set</source>
        <translation>타깃 세트의 중심점 수</translation>
    </message>
    <message>
        <source>Leave out copies</source>
        <translation>사본 제외</translation>
    </message>
    <message>
        <source>Do not take exact copies of target images</source>
        <translation>타깃 이미지와 똑같은 사본은 선택하지 않음</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>The same seed gives the same result</source>
        <translation>시드가 같으면 결과도 같음</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Sets all other training options; given ones win</source>
        <translation>다른 모든 학습 옵션을 설정. 따로 지정한 옵션이 우선</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>이미지 크기</translation>
    </message>
    <message>
        <source>Side of a view, px</source>
        <translation>뷰의 한 변, 픽셀</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Passes over the images</source>
        <translation>전체 이미지를 반복하는 횟수</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>At the start of the cosine schedule</source>
        <translation>코사인 스케줄 시작 시의 값</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>모멘텀</translation>
    </message>
    <message>
        <source>Nesterov momentum of SGD</source>
        <translation>SGD의 네스테로프 모멘텀</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>가중치 감쇠</translation>
    </message>
    <message>
        <source>L2 penalty on all weights</source>
        <translation>모든 가중치에 대한 L2 페널티</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>학습률 하한</translation>
    </message>
    <message>
        <source>Last learning rate as a share of the first</source>
        <translation>처음 학습률에 대한 마지막 학습률의 비율</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>워밍업</translation>
    </message>
    <message>
        <source>Epochs of linear warm-up</source>
        <translation>선형 워밍업의 에포크 수</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>체크포인트 간격</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Largest image</source>
        <translation>최대 이미지 크기</translation>
    </message>
    <message>
        <source>Images with more megapixels are listed as unreadable</source>
        <translation>메가픽셀 수가 이보다 많은 이미지는 읽을 수 없음으로 표시</translation>
    </message>
    <message>
        <source>Side of the centre crop, px</source>
        <translation>중앙 자르기의 한 변, 픽셀</translation>
    </message>
    <message>
        <source>Images computed at a time</source>
        <translation>한 번에 계산하는 이미지 수</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>이웃 수</translation>
    </message>
    <message>
        <source>k of the k nearest neighbours, a list</source>
        <translation>k-최근접 이웃의 k, 여러 값 가능</translation>
    </message>
    <message>
        <source>Of the vote&apos;s weight exp(cosine / temperature)</source>
        <translation>투표 가중치 exp(코사인 / 온도)의 온도</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>투영</translation>
    </message>
    <message>
        <source>umap keeps near images near; pca is quick and shows the widest spread</source>
        <translation>umap은 가까운 이미지를 가깝게 유지. pca는 빠르며 가장 넓은 분포를 표시</translation>
    </message>
    <message>
        <source>Of each image (umap): more show the whole, fewer the details</source>
        <translation>이미지마다의 이웃 수(umap). 많으면 전체, 적으면 세부가 드러남</translation>
    </message>
    <message>
        <source>Least distance</source>
        <translation>최소 거리</translation>
    </message>
    <message>
        <source>How close images may lie on the map (umap)</source>
        <translation>지도에서 이미지가 서로 얼마나 가까워질 수 있는지(umap)</translation>
    </message>
    <message>
        <source>Layout epochs</source>
        <translation>레이아웃 에포크</translation>
    </message>
    <message>
        <source>Passes of the layout (umap); 0 takes 500 for few images, 200 for many</source>
        <translation>레이아웃 반복 횟수(umap). 0이면 이미지가 적을 때 500, 많을 때 200</translation>
    </message>
    <message>
        <source>Leave out centroids</source>
        <translation>중심점 제외</translation>
    </message>
    <message>
        <source>Leave out leaks</source>
        <translation>누출 제외</translation>
    </message>
    <message>
        <source>Do not train on near-duplicates of test images</source>
        <translation>테스트 이미지와 유사 중복인 이미지로는 학습하지 않음</translation>
    </message>
    <message>
        <source>Least cosine</source>
        <translation>최소 코사인</translation>
    </message>
    <message>
        <source>Pairs that are less alike are not looked at</source>
        <translation>이보다 덜 비슷한 쌍은 살펴보지 않음</translation>
    </message>
    <message>
        <source>Pairs of an image</source>
        <translation>이미지당 쌍</translation>
    </message>
    <message>
        <source>Looked at for each image, the most alike first</source>
        <translation>이미지마다 살펴볼 쌍의 수, 가장 비슷한 것부터</translation>
    </message>
    <message>
        <source>Leave out near-duplicates</source>
        <translation>유사 중복 제외</translation>
    </message>
    <message>
        <source>Take one of several near-copies, and none of a target or test image</source>
        <translation>여러 유사 사본 중 하나만 선택하고, 타깃 또는 테스트 이미지의 유사 사본은 선택하지 않음</translation>
    </message>
    <message>
        <source>Cosine of duplicates</source>
        <translation>중복 코사인</translation>
    </message>
    <message>
        <source>Features of near-duplicates are at least so alike</source>
        <translation>유사 중복 이미지의 특징은 적어도 이만큼 비슷함</translation>
    </message>
    <message>
        <source>Bits of duplicates</source>
        <translation>중복 비트</translation>
    </message>
    <message>
        <source>Bits of the perceptual hash, of 256, in which near-duplicates differ at most</source>
        <translation>지각 해시 256비트 중 유사 중복 이미지끼리 다를 수 있는 최대 비트 수</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>콘택트 시트</translation>
    </message>
    <message>
        <source>Images of the coreset to show, by rank</source>
        <translation>표시할 코어셋 이미지 수, 순위순</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>썸네일</translation>
    </message>
    <message>
        <source>Longer side of a picture, px</source>
        <translation>그림의 긴 변, 픽셀</translation>
    </message>
    <message>
        <source>kNN every</source>
        <translation>kNN 간격</translation>
    </message>
    <message>
        <source>Epochs between two checks by nearest neighbours on the test set; 0 is never</source>
        <translation>테스트 세트에서 최근접 이웃으로 확인하는 사이의 에포크 수. 0이면 확인하지 않습니다</translation>
    </message>
    <message>
        <source>Centroids that pick nothing, and why: 3,17: blurred; 20 (none: all pick)</source>
        <translation>아무것도 고르지 않는 중심점과 그 이유: 3,17: 흐림; 20 (none: 모두 고름)</translation>
    </message>
    <message>
        <source>ResNets: 3×3 stem without pooling, for images up to 64 px</source>
        <translation>ResNet 전용: 풀링 없는 3×3 스템, 64픽셀 이하 이미지용</translation>
    </message>
    <message>
        <source>Early stop</source>
        <translation>조기 종료</translation>
    </message>
    <message>
        <source>Ends the run when this no longer gets better: the epoch&apos;s mean loss, or the check by nearest neighbours</source>
        <translation>다음 값이 더 나아지지 않으면 실행을 끝냅니다: 에포크의 평균 손실 또는 최근접 이웃 확인</translation>
    </message>
    <message>
        <source>Patience of the early stop</source>
        <translation>조기 종료 인내값</translation>
    </message>
    <message>
        <source>Epochs, or checks, in a row without a gain that end the run</source>
        <translation>연속으로 이 횟수만큼 에포크 또는 확인에서 개선이 없으면 실행을 끝냅니다</translation>
    </message>
    <message>
        <source>Least gain</source>
        <translation>최소 개선</translation>
    </message>
    <message>
        <source>Share of the best value that counts as a gain over it</source>
        <translation>최고값 대비 개선으로 인정하는 비율</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>So often a run that diverges goes on from its last checkpoint, each time at a tenth of the learning rate</source>
        <translation>발산한 실행이 마지막 체크포인트에서 다시 이어지는 횟수. 매번 학습률을 10분의 1로 줄입니다</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>What the encoder learns from unlabelled images</source>
        <translation>레이블 없는 이미지로 인코더가 배우는 방식</translation>
    </message>
    <message>
        <source>Of the loss; 0 is the method&apos;s own: 0.07 for SimCLR and hard negatives, 1 for MoCo, 0.1 for SwAV and DINO</source>
        <translation>손실의 온도. 0이면 방법의 기본값: SimCLR과 어려운 음성 표본은 0.07, MoCo는 1, SwAV와 DINO는 0.1</translation>
    </message>
    <message>
        <source>Momentum of the twin</source>
        <translation>쌍둥이 네트워크의 모멘텀</translation>
    </message>
    <message>
        <source>How slowly the second network follows; 0 is the method&apos;s own: 0.996, rising to 1, for BYOL and DINO, 0.999 for MoCo</source>
        <translation>두 번째 네트워크가 따라가는 느린 정도. 0이면 방법의 기본값: BYOL과 DINO는 0.996에서 1까지, MoCo는 0.999</translation>
    </message>
    <message>
        <source>Projector&apos;s hidden width</source>
        <translation>프로젝터의 은닉 너비</translation>
    </message>
    <message>
        <source>Of the layers between encoder and loss; 0 is the method&apos;s own</source>
        <translation>인코더와 손실 사이 층의 너비. 0이면 방법의 기본값</translation>
    </message>
    <message>
        <source>Projector&apos;s output width</source>
        <translation>프로젝터의 출력 너비</translation>
    </message>
    <message>
        <source>Of the vectors that are compared; 0 is the method&apos;s own</source>
        <translation>비교되는 벡터의 너비. 0이면 방법의 기본값</translation>
    </message>
    <message>
        <source>Frozen epochs</source>
        <translation>고정 에포크</translation>
    </message>
    <message>
        <source>First epochs in which SwAV&apos;s prototypes or DINO&apos;s last layer stay fixed</source>
        <translation>SwAV의 프로토타입이나 DINO의 마지막 층을 고정해 두는 처음 에포크 수</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>Keys of earlier batches that MoCo contrasts with; a multiple of the batch</source>
        <translation>MoCo가 대조에 쓰는 이전 배치의 키 수. 배치의 배수</translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation>프로토타입</translation>
    </message>
    <message>
        <source>Groups that SwAV sorts views into</source>
        <translation>SwAV가 뷰를 나누어 넣는 그룹 수</translation>
    </message>
    <message>
        <source>Sinkhorn ε</source>
        <translation>Sinkhorn ε</translation>
    </message>
    <message>
        <source>How soft SwAV&apos;s even assignments to the prototypes are</source>
        <translation>SwAV가 프로토타입에 고르게 배정할 때의 부드러운 정도</translation>
    </message>
    <message>
        <source>Sinkhorn iterations</source>
        <translation>Sinkhorn 반복</translation>
    </message>
    <message>
        <source>Rounds that make SwAV&apos;s assignments even</source>
        <translation>SwAV의 배정을 고르게 만드는 반복 횟수</translation>
    </message>
    <message>
        <source>Local crops</source>
        <translation>국소 크롭</translation>
    </message>
    <message>
        <source>Small views of an image besides the two whole ones, for SwAV and DINO</source>
        <translation>전체 뷰 두 개 외에 만드는 이미지의 작은 뷰 수(SwAV와 DINO)</translation>
    </message>
    <message>
        <source>Size of local crops</source>
        <translation>국소 크롭의 크기</translation>
    </message>
    <message>
        <source>Side of a local crop, px</source>
        <translation>국소 크롭의 한 변, 픽셀</translation>
    </message>
    <message>
        <source>Smallest local crop</source>
        <translation>가장 작은 국소 크롭</translation>
    </message>
    <message>
        <source>Share of the image&apos;s area that a local crop has at least</source>
        <translation>국소 크롭이 차지하는 이미지 면적의 최소 비율</translation>
    </message>
    <message>
        <source>Largest local crop</source>
        <translation>가장 큰 국소 크롭</translation>
    </message>
    <message>
        <source>Share of the image&apos;s area that a local crop has at most</source>
        <translation>국소 크롭이 차지하는 이미지 면적의 최대 비율</translation>
    </message>
    <message>
        <source>DINO&apos;s outputs</source>
        <translation>DINO의 출력 수</translation>
    </message>
    <message>
        <source>Width of the last layer, over which student and teacher agree</source>
        <translation>학생과 교사가 서로 맞추는 마지막 층의 너비</translation>
    </message>
    <message>
        <source>Teacher&apos;s first temperature</source>
        <translation>교사의 처음 온도</translation>
    </message>
    <message>
        <source>Of DINO&apos;s teacher in the first epoch</source>
        <translation>첫 에포크에서 DINO 교사의 온도</translation>
    </message>
    <message>
        <source>Teacher&apos;s temperature</source>
        <translation>교사의 온도</translation>
    </message>
    <message>
        <source>Of DINO&apos;s teacher after its warm-up</source>
        <translation>워밍업이 끝난 뒤 DINO 교사의 온도</translation>
    </message>
    <message>
        <source>Teacher&apos;s warm-up</source>
        <translation>교사의 워밍업</translation>
    </message>
    <message>
        <source>Epochs over which the temperature of DINO&apos;s teacher rises</source>
        <translation>DINO 교사의 온도가 오르는 에포크 수</translation>
    </message>
    <message>
        <source>Momentum of the centre</source>
        <translation>중심의 모멘텀</translation>
    </message>
    <message>
        <source>How slowly the mean follows that DINO takes from the teacher&apos;s outputs</source>
        <translation>DINO가 교사의 출력에서 빼는 평균이 따라가는 느린 정도</translation>
    </message>
    <message>
        <source>Masked share</source>
        <translation>가리는 비율</translation>
    </message>
    <message>
        <source>Share of an image&apos;s patches that MAE hides</source>
        <translation>MAE가 가리는 이미지 패치의 비율</translation>
    </message>
    <message>
        <source>Normalise patches</source>
        <translation>패치 정규화</translation>
    </message>
    <message>
        <source>MAE restores every patch at mean 0 and deviation 1</source>
        <translation>MAE가 각 패치를 평균 0, 표준편차 1로 맞추어 복원합니다</translation>
    </message>
    <message>
        <source>Decoder&apos;s width</source>
        <translation>디코더의 너비</translation>
    </message>
    <message>
        <source>Of MAE&apos;s decoder; a multiple of 16</source>
        <translation>MAE 디코더의 너비. 16의 배수</translation>
    </message>
    <message>
        <source>Decoder&apos;s depth</source>
        <translation>디코더의 깊이</translation>
    </message>
    <message>
        <source>Transformer blocks of MAE&apos;s decoder</source>
        <translation>MAE 디코더의 트랜스포머 블록 수</translation>
    </message>
    <message>
        <source>Hardness β</source>
        <translation>난도 β</translation>
    </message>
    <message>
        <source>How much more hard negatives count the more alike they are</source>
        <translation>비슷할수록 어려운 음성 표본을 더 크게 반영하는 정도</translation>
    </message>
    <message>
        <source>False negatives τ⁺</source>
        <translation>거짓 음성 τ⁺</translation>
    </message>
    <message>
        <source>Share of the negatives that in truth are of the same kind</source>
        <translation>음성 표본 가운데 실제로는 같은 종류인 비율</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>How a step follows from the gradients</source>
        <translation>그래디언트로 한 스텝을 정하는 방법</translation>
    </message>
    <message>
        <source>β₁</source>
        <translation>β₁</translation>
    </message>
    <message>
        <source>Decay of the gradients&apos; mean in Adam and AdamW</source>
        <translation>Adam과 AdamW에서 그래디언트 평균의 감쇠율</translation>
    </message>
    <message>
        <source>β₂</source>
        <translation>β₂</translation>
    </message>
    <message>
        <source>Decay of the squared gradients&apos; mean in Adam and AdamW; MAE takes 0.95</source>
        <translation>Adam과 AdamW에서 그래디언트 제곱 평균의 감쇠율. MAE는 0.95를 사용</translation>
    </message>
    <message>
        <source>Trust coefficient</source>
        <translation>신뢰 계수</translation>
    </message>
    <message>
        <source>Share of a weight&apos;s norm that LARS moves it by at a learning rate of 1</source>
        <translation>학습률이 1일 때 LARS가 가중치를 움직이는 크기(가중치 노름에 대한 비율)</translation>
    </message>
    <message>
        <source>Clip gradients</source>
        <translation>그래디언트 클리핑</translation>
    </message>
    <message>
        <source>Largest norm of all gradients together; 0 leaves them as they are</source>
        <translation>모든 그래디언트를 합친 노름의 최댓값. 0이면 그대로 둡니다</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>스텝당 배치 수</translation>
    </message>
    <message>
        <source>So many batches give one step; each is contrasted within itself</source>
        <translation>이 수만큼의 배치가 한 스텝이 됩니다. 대조는 각 배치 안에서 이루어집니다</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>스케줄</translation>
    </message>
    <message>
        <source>How the learning rate falls: along a cosine by epochs or by steps, or to a tenth after each milestone</source>
        <translation>학습률이 줄어드는 방식: 에포크별 또는 스텝별 코사인, 또는 마일스톤마다 10분의 1</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>마일스톤</translation>
    </message>
    <message>
        <source>Epochs after which the learning rate falls to a tenth</source>
        <translation>학습률이 10분의 1로 줄어드는 에포크</translation>
    </message>
    <message>
        <source>Last weight decay</source>
        <translation>마지막 가중치 감쇠</translation>
    </message>
    <message>
        <source>Weight decay at the end of a cosine over the steps; 0 keeps it constant</source>
        <translation>스텝에 따른 코사인이 끝날 때의 가중치 감쇠. 0이면 일정하게 유지합니다</translation>
    </message>
    <message>
        <source>Mean of the weights</source>
        <translation>가중치 평균</translation>
    </message>
    <message>
        <source>Momentum of the running mean of weights that is exported, 0.999 for one; 0 exports the last weights</source>
        <translation>내보낼 가중치 이동 평균의 모멘텀(예: 0.999). 0이면 마지막 가중치를 내보냅니다</translation>
    </message>
    <message>
        <source>Images that are compared with one another, each in its views</source>
        <translation>서로 비교되는 이미지 수(각 이미지의 뷰 포함)</translation>
    </message>
    <message>
        <source>Drop path</source>
        <translation>드롭 패스</translation>
    </message>
    <message>
        <source>Chance by which training leaves out the last residual branch of an EfficientNet or ViT, less for those before it; −1 is the usual one: 0.2 for EfficientNets, 0.1 for DINO&apos;s student, else 0</source>
        <translation>학습에서 EfficientNet 또는 ViT의 마지막 잔차 분기를 생략할 확률이며, 앞쪽 분기일수록 낮습니다. −1은 통상값입니다. EfficientNet은 0.2, DINO의 학생 네트워크는 0.1, 그 밖은 0입니다</translation>
    </message>
    <message>
        <source>Gradient checkpointing</source>
        <translation>그래디언트 체크포인팅</translation>
    </message>
    <message>
        <source>Exactly so many steps, over which schedules lay the epochs evenly; 0 leaves it to the epochs</source>
        <translation>정확히 이만큼의 스텝입니다. 스케줄은 에포크를 그 위에 고르게 배분합니다. 0이면 에포크에 따릅니다</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>선택 횟수</translation>
    </message>
    <message>
        <source>So often the coreset is selected in a pretraining on it, each time but the first with the encoder in training; 1 keeps it</source>
        <translation>코어셋으로 사전 학습하는 동안 코어셋을 선택하는 횟수이며, 처음을 제외하고는 학습 중인 인코더로 선택합니다. 1이면 그대로 유지합니다</translation>
    </message>
    <message>
        <source>Make views on</source>
        <translation>뷰를 만드는 장치</translation>
    </message>
    <message>
        <source>Where images are cropped and their colours changed: on the CPU, or in batches on the device; auto takes the device where it is a GPU. Views are the same but for rounding</source>
        <translation>이미지를 자르고 색을 바꾸는 곳: CPU 또는 장치에서 배치 단위로. auto는 장치가 GPU이면 장치를 씁니다. 뷰는 반올림 차이를 빼면 같습니다</translation>
    </message>
    <message>
        <source>Needs less memory, the more so the deeper the network is, and a third more time: what lies inside the network&apos;s blocks is computed again for the gradients instead of kept</source>
        <translation>메모리를 덜 쓰고(네트워크가 깊을수록 더) 시간은 3분의 1 더 걸립니다. 네트워크 블록 안의 값을 보관하지 않고 그래디언트를 구할 때 다시 계산합니다</translation>
    </message>
    <message>
        <source>Epochs between checkpoints; long epochs have one every half hour</source>
        <translation>체크포인트 사이의 에포크 수. 긴 에포크에서는 30분마다 하나씩</translation>
    </message>
    <message>
        <source>Where class names come from: the annotations of a data set in its owner&apos;s layout, the parent folder, or nowhere</source>
        <translation>클래스 이름의 출처: 원 배포 구조의 데이터 세트 주석, 상위 폴더, 또는 없음</translation>
    </message>
    <message>
        <source>Shorter side</source>
        <translation>짧은 변</translation>
    </message>
    <message>
        <source>Of the images that the detector sees, px</source>
        <translation>검출기가 보는 이미지의 길이, px</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>가장 긴 변</translation>
    </message>
    <message>
        <source>Images whose longer side would be longer become smaller, px</source>
        <translation>긴 변이 이보다 길어질 이미지는 더 작아집니다, px</translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation>스텝당 이미지 수</translation>
    </message>
    <message>
        <source>Of Adam, at the start of a cosine</source>
        <translation>Adam의 값, 코사인의 시작점</translation>
    </message>
    <message>
        <source>Train the encoder too</source>
        <translation>인코더도 학습</translation>
    </message>
    <message>
        <source>Its weights follow the boxes; else they stay as pretraining left them</source>
        <translation>가중치가 상자를 따라 변합니다. 그렇지 않으면 사전 학습된 그대로 유지됩니다</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Of the feature pyramid; fewer are faster and less exact</source>
        <translation>특징 피라미드의 채널 수. 적을수록 빠르고 덜 정확합니다</translation>
    </message>
    <message>
        <source>Layers of the heads</source>
        <translation>헤드의 층 수</translation>
    </message>
    <message>
        <source>Convolutions before a head&apos;s answer</source>
        <translation>헤드가 답하기 전의 합성곱 수</translation>
    </message>
    <message>
        <source>Label shares</source>
        <translation>레이블 비율</translation>
    </message>
    <message>
        <source>Per cent of each class&apos;s labels to learn from, a list</source>
        <translation>학습에 쓸 클래스별 레이블의 백분율, 목록</translation>
    </message>
    <message>
        <source>Of the encoder at the start of a cosine, ten times as much for the new layer; 0: the best of 0.001, 0.003, 0.01 and 0.03 on a held-out fifth</source>
        <translation>코사인 시작점에서 인코더의 학습률이며 새 층은 그 열 배입니다. 0: 따로 둔 5분의 1에서 0.001, 0.003, 0.01, 0.03 중 가장 좋은 것</translation>
    </message>
    <message>
        <source>At the start; a tenth of it behind three and four fifths of the epochs</source>
        <translation>시작 값. 에폭의 5분의 3과 5분의 4 이후 각각 10분의 1</translation>
    </message>
    <message>
        <source>Crops and flips</source>
        <translation>잘라내기와 뒤집기</translation>
    </message>
    <message>
        <source>Features of random crops and flips, anew in each epoch, as published: slow; else those of whole images, computed once</source>
        <translation>논문대로 에폭마다 새로 무작위로 자르고 뒤집은 이미지의 특징: 느립니다. 아니면 한 번만 계산한 전체 이미지의 특징</translation>
    </message>
    <message>
        <source>Shorter side of an image and side of a training crop, px</source>
        <translation>이미지의 짧은 변이자 학습용 잘라내기의 변, px</translation>
    </message>
    <message>
        <source>At the start, of the new layers; the encoder&apos;s is a tenth of it</source>
        <translation>새 층의 시작 값. 인코더는 그 10분의 1</translation>
    </message>
    <message>
        <source>Its weights follow the masks; else they stay as pretraining left them</source>
        <translation>가중치가 마스크를 따라 변합니다. 그렇지 않으면 사전 학습된 그대로 유지됩니다</translation>
    </message>
    <message>
        <source>Of pyramid and decoder; fewer are faster and less exact</source>
        <translation>피라미드와 디코더의 채널 수. 적을수록 빠르고 덜 정확합니다</translation>
    </message>
    <message>
        <source>Side of a view, px; 0: that of the features</source>
        <translation>뷰의 한 변, 픽셀. 0: 특징과 같은 크기</translation>
    </message>
    <message>
        <source>that of the features</source>
        <translation>특징과 같은 크기</translation>
    </message>
    <message>
        <source>found on a held-out fifth</source>
        <translation>따로 둔 5분의 1에서 찾음</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>하지 않음</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>일정함</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>the method&apos;s own</source>
        <translation>방법의 기본값</translation>
    </message>
    <message>
        <source>by the epochs</source>
        <translation>에포크에 따름</translation>
    </message>
    <message>
        <source>never</source>
        <translation>하지 않음</translation>
    </message>
    <message>
        <source>by the number of images</source>
        <translation>이미지 수에 따름</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>%1 images added, %2 changed, %3 gone, %4 as before; %5 unreadable</source>
        <translation>이미지 %1개 추가, %2개 변경, %3개 없어짐, %4개 그대로; %5개 읽을 수 없음</translation>
    </message>
    <message>
        <source>%1 images embedded, %2 reused</source>
        <translation>이미지 %1개 임베딩, %2개 재사용</translation>
    </message>
    <message>
        <source>, %1 unreadable</source>
        <translation>, %1개 읽을 수 없음</translation>
    </message>
    <message>
        <source>kNN</source>
        <translation>kNN</translation>
    </message>
    <message>
        <source> %1 % (k = %2)</source>
        <translation> %1 % (k = %2)</translation>
    </message>
    <message>
        <source>, %1 classes, %2 test images</source>
        <translation>, 클래스 %1개, 테스트 이미지 %2개</translation>
    </message>
    <message>
        <source>linear %1 % (L2 %2)</source>
        <translation>선형 %1 % (L2 %2)</translation>
    </message>
    <message>
        <source>about %1 on %2 (%3), %4 of memory, %5 on disk</source>
        <translation>%2(%3)에서 약 %1, 메모리 %4, 디스크 %5</translation>
    </message>
    <message>
        <source>, went on from step %1</source>
        <translation>, 스텝 %1부터 이어서 실행</translation>
    </message>
    <message>
        <source>k-centre looked at the %1 images nearest to any centroid</source>
        <translation>k-centre는 중심점에 가장 가까운 이미지 %1개를 살펴봄</translation>
    </message>
    <message>
        <source>%1 images, %2 features</source>
        <translation>이미지 %1개, 특징 %2차원</translation>
    </message>
    <message>
        <source>PCA, %1 % of the variance</source>
        <translation>PCA, 분산의 %1 %</translation>
    </message>
    <message>
        <source>kNN %1 % (k = %2)</source>
        <translation>kNN %1 % (k = %2)</translation>
    </message>
    <message>
        <source>%1 images in the coreset</source>
        <translation>코어셋 이미지 %1개</translation>
    </message>
    <message>
        <source>, %1 copied</source>
        <translation>, %1개 복사</translation>
    </message>
    <message>
        <source>, %1 linked</source>
        <translation>, %1개 링크</translation>
    </message>
    <message>
        <source>, %1 not there any more</source>
        <translation>, %1개 더 이상 없음</translation>
    </message>
    <message>
        <source>%1 images, %2 skipped</source>
        <translation>이미지 %1개, %2개 건너뜀</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>중단 규칙</translation>
    </message>
    <message>
        <source>open-set exhausted</source>
        <translation>오픈셋 소진</translation>
    </message>
    <message>
        <source>cached depth</source>
        <translation>캐시된 깊이</translation>
    </message>
    <message>
        <source>%1 images in %2 rounds, mean cosine %3, ended by </source>
        <translation>라운드 %2회에 이미지 %1개, 평균 코사인 %3, 종료 이유: </translation>
    </message>
    <message>
        <source>; %1 exact copies of target images left out</source>
        <translation>; 타깃 이미지와 똑같은 사본 %1개 제외</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>이미지 %1개</translation>
    </message>
    <message>
        <source>%1 images could not be decoded any more and count as grey; scan the study again</source>
        <translation>이미지 %1개는 더 이상 디코딩할 수 없어 회색으로 처리합니다. 스터디를 다시 스캔하십시오</translation>
    </message>
    <message>
        <source>%1 images, %2 steps: </source>
        <translation>이미지 %1개, 스텝 %2회: </translation>
    </message>
    <message>
        <source>%1 steps, loss %2</source>
        <translation>스텝 %1회, 손실 %2</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>그림을 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>there is no map yet: run the stage “map” first</source>
        <translation>아직 지도가 없습니다. 먼저 “지도” 단계를 실행하십시오</translation>
    </message>
    <message>
        <source>no encoder was trained in this study yet</source>
        <translation>이 스터디에서 아직 학습된 인코더가 없습니다</translation>
    </message>
    <message>
        <source>has no column “%1”</source>
        <translation>“%1” 열이 없습니다</translation>
    </message>
    <message>
        <source>is empty; a first row with column names was expected</source>
        <translation>비어 있습니다. 첫 행에 열 이름이 있어야 합니다</translation>
    </message>
    <message>
        <source>row %1 has a quote that does not fit</source>
        <translation>%1행에 짝이 맞지 않는 따옴표가 있습니다</translation>
    </message>
    <message>
        <source>row %1 has %2 cells, not %3</source>
        <translation>%1행의 셀이 %3개가 아니라 %2개입니다</translation>
    </message>
    <message>
        <source>row %1 has no number in the column “%2”</source>
        <translation>%1행의 “%2” 열에 숫자가 없습니다</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>. Free some space on that disk and try again; nothing that was finished is lost</source>
        <translation>. 해당 디스크의 공간을 확보한 뒤 다시 시도하십시오. 완료된 내용은 없어지지 않습니다</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>읽을 수 없습니다</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>일반 파일이 아닙니다</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>열 수 없습니다</translation>
    </message>
    <message>
        <source>is larger (%1) than the %2 allowed</source>
        <translation>크기(%1)가 허용된 %2보다 큽니다</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>쓸 수 없습니다</translation>
    </message>
    <message>
        <source>ends before its content does; it may have been cut while in use</source>
        <translation>내용이 끝나기 전에 파일이 끝납니다. 사용 중에 잘렸을 수 있습니다</translation>
    </message>
    <message>
        <source>cannot make the folder</source>
        <translation>폴더를 만들 수 없습니다</translation>
    </message>
    <message>
        <source>a file of that name stands where a folder is needed</source>
        <translation>폴더가 있어야 할 자리에 같은 이름의 파일이 있습니다</translation>
    </message>
    <message>
        <source>cannot ask the free space of</source>
        <translation>여유 공간을 확인할 수 없습니다</translation>
    </message>
    <message>
        <source>every point needs a label, and there has to be at least one</source>
        <translation>모든 점에 레이블이 필요하며 점이 하나 이상 있어야 합니다</translation>
    </message>
    <message>
        <source>a label is out of range</source>
        <translation>레이블이 범위를 벗어났습니다</translation>
    </message>
    <message>
        <source>is not a NumPy array that can be read: </source>
        <translation>읽을 수 있는 NumPy 배열이 아닙니다: </translation>
    </message>
    <message>
        <source>its header lacks &apos;%1&apos;</source>
        <translation>헤더에 &apos;%1&apos; 항목이 없습니다</translation>
    </message>
    <message>
        <source>holds elements of type %1; float16 and float32 (little-endian) are understood</source>
        <translation>원소 형식이 %1입니다. float16과 float32(리틀 엔디언)만 지원합니다</translation>
    </message>
    <message>
        <source>its shape is damaged</source>
        <translation>형상 정보가 손상되었습니다</translation>
    </message>
    <message>
        <source>its shape is impossibly large</source>
        <translation>형상이 지나치게 큽니다</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>너무 짧습니다</translation>
    </message>
    <message>
        <source>it does not start as one</source>
        <translation>시작 부분이 올바르지 않습니다</translation>
    </message>
    <message>
        <source>its format version is %1</source>
        <translation>형식 버전이 %1입니다</translation>
    </message>
    <message>
        <source>its header is longer than the file</source>
        <translation>헤더가 파일보다 깁니다</translation>
    </message>
    <message>
        <source>it is shorter than its shape asks for</source>
        <translation>형상에 필요한 길이보다 짧습니다</translation>
    </message>
    <message>
        <source>a list of %1 was expected</source>
        <translation>%1 형식의 목록이어야 합니다</translation>
    </message>
    <message>
        <source>is stored column by column; save it with numpy.ascontiguousarray</source>
        <translation>열 우선 순서로 저장되어 있습니다. numpy.ascontiguousarray로 변환하여 저장하십시오</translation>
    </message>
    <message>
        <source>features are a float16 or float32 array of two dimensions</source>
        <translation>특징은 float16 또는 float32 형식의 2차원 배열이어야 합니다</translation>
    </message>
    <message>
        <source>a float16 or float32 array of one or two dimensions was expected</source>
        <translation>float16 또는 float32 형식의 1차원 또는 2차원 배열이어야 합니다</translation>
    </message>
    <message>
        <source>a budget is a number of images (1200) or a share of the open-set (2%), not “%1”</source>
        <translation>예산은 이미지 수(1200) 또는 오픈셋의 비율(2%)이어야 하며 “%1”은(는) 사용할 수 없습니다</translation>
    </message>
    <message>
        <source> must be at least %1.</source>
        <translation> 값은 %1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source> must be at most %1.</source>
        <translation> 값은 %1 이하여야 합니다.</translation>
    </message>
    <message>
        <source> must be between %1 and %2.</source>
        <translation> 값은 %1 이상 %2 이하여야 합니다.</translation>
    </message>
    <message>
        <source> must be one of %1, not “%2”.</source>
        <translation> 값은 %1 중 하나여야 하며 “%2”은(는) 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>an option has a value of the wrong type (%1)</source>
        <translation>옵션 값의 형식이 잘못되었습니다(%1)</translation>
    </message>
    <message>
        <source>was written by a newer Coresift (format version %1, this one reads %2); nothing was changed</source>
        <translation>더 새로운 버전의 Coresift에서 작성되었습니다(형식 버전 %1, 이 프로그램은 %2까지 읽음). 아무것도 변경하지 않았습니다</translation>
    </message>
    <message>
        <source>is no catalogue</source>
        <translation>카탈로그가 아닙니다</translation>
    </message>
    <message>
        <source>knows no image with the id %1</source>
        <translation>ID가 %1인 이미지가 없습니다</translation>
    </message>
    <message>
        <source>there is not enough memory to decode it</source>
        <translation>디코딩할 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>the disk is full; free some space and try again, nothing that was finished is lost</source>
        <translation>디스크가 가득 찼습니다. 공간을 확보한 뒤 다시 시도하십시오. 완료된 내용은 없어지지 않습니다</translation>
    </message>
    <message>
        <source>is damaged or no catalogue (%1)</source>
        <translation>손상되었거나 카탈로그가 아닙니다(%1)</translation>
    </message>
    <message>
        <source>is in use by another process</source>
        <translation>다른 프로세스에서 사용 중입니다</translation>
    </message>
    <message>
        <source>cannot be written to (%1)</source>
        <translation>쓸 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>열 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>cannot be used (%1)</source>
        <translation>사용할 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>cannot read the folder</source>
        <translation>폴더를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>the folder “%1” is not where it was: %2. If it moved, say so with “study relocate”</source>
        <translation>“%1” 폴더가 원래 위치에 없습니다: %2. 폴더를 옮겼다면 “study relocate” 명령으로 새 위치를 지정하십시오</translation>
    </message>
    <message>
        <source>the folder cannot be read: %1</source>
        <translation>폴더를 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>links to a folder that is listed already</source>
        <translation>이미 목록에 있는 폴더를 가리키는 링크입니다</translation>
    </message>
    <message>
        <source>the folder cannot be read to its end: %1</source>
        <translation>폴더를 끝까지 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>cannot be looked at: %1</source>
        <translation>조회할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>is a device, a pipe or a socket</source>
        <translation>장치, 파이프 또는 소켓입니다</translation>
    </message>
    <message>
        <source>is a link that leads to itself</source>
        <translation>자기 자신을 가리키는 링크입니다</translation>
    </message>
    <message>
        <source>is a link to nothing</source>
        <translation>대상이 없는 링크입니다</translation>
    </message>
    <message>
        <source>is a link out of the folder, to %1</source>
        <translation>폴더 밖을 가리키는 링크입니다: %1</translation>
    </message>
    <message>
        <source>is a link to a device, a pipe or a socket</source>
        <translation>장치, 파이프 또는 소켓을 가리키는 링크입니다</translation>
    </message>
    <message>
        <source>links to a file that is listed already</source>
        <translation>이미 목록에 있는 파일을 가리키는 링크입니다</translation>
    </message>
    <message>
        <source>does not fit its validity list; embed again after deleting this folder</source>
        <translation>유효성 목록과 맞지 않습니다. 이 폴더를 삭제한 뒤 다시 임베딩하십시오</translation>
    </message>
    <message>
        <source>names an impossible image id</source>
        <translation>있을 수 없는 이미지 ID가 들어 있습니다</translation>
    </message>
    <message>
        <source>does not fit its list of images; delete the folder and embed again</source>
        <translation>이미지 목록과 맞지 않습니다. 폴더를 삭제한 뒤 다시 임베딩하십시오</translation>
    </message>
    <message>
        <source>has features of another width than the parts before it</source>
        <translation>특징의 차원이 앞부분과 다릅니다</translation>
    </message>
    <message>
        <source>holds no features: run the stage “embed” first</source>
        <translation>특징이 없습니다. 먼저 “임베딩” 단계를 실행하십시오</translation>
    </message>
    <message>
        <source>the encoder gave features that are not numbers. Try the precision float32; if that does not help, its weights are damaged</source>
        <translation>인코더가 내놓은 특징이 숫자가 아닙니다. 정밀도 float32를 사용해 보십시오. 그래도 해결되지 않으면 가중치가 손상된 것입니다</translation>
    </message>
    <message>
        <source>embedding a batch</source>
        <translation>배치 임베딩</translation>
    </message>
    <message>
        <source>the encoder returns no tensor; one of n×d features is needed</source>
        <translation>인코더가 텐서를 반환하지 않습니다. n×d 특징 텐서가 필요합니다</translation>
    </message>
    <message>
        <source>the encoder returns a tensor of another shape than n×d</source>
        <translation>인코더가 반환하는 텐서의 형상이 n×d가 아닙니다</translation>
    </message>
    <message>
        <source>the encoder failed: %1</source>
        <translation>인코더에서 오류가 발생했습니다: %1</translation>
    </message>
    <message>
        <source>is too short to be an encoder</source>
        <translation>인코더라고 하기에는 너무 짧습니다</translation>
    </message>
    <message>
        <source>names a backbone that is not known: “%1”</source>
        <translation>알 수 없는 백본이 지정되어 있습니다: “%1”</translation>
    </message>
    <message>
        <source>loading the encoder</source>
        <translation>인코더 불러오기</translation>
    </message>
    <message>
        <source>making an encoder</source>
        <translation>인코더 만들기</translation>
    </message>
    <message>
        <source>there is no backbone named “%1”</source>
        <translation>이름이 “%1”인 백본이 없습니다</translation>
    </message>
    <message>
        <source>is not a safetensors file that can be read: </source>
        <translation>읽을 수 있는 safetensors 파일이 아닙니다: </translation>
    </message>
    <message>
        <source>a tensor has a type that safetensors does not know</source>
        <translation>safetensors에서 지원하지 않는 형식의 텐서가 있습니다</translation>
    </message>
    <message>
        <source>a name comes twice</source>
        <translation>같은 이름이 두 번 나옵니다</translation>
    </message>
    <message>
        <source>its header is no table</source>
        <translation>헤더가 표 형식이 아닙니다</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>헤더가 손상되었습니다</translation>
    </message>
    <message>
        <source>a shape is damaged</source>
        <translation>손상된 형상 정보가 있습니다</translation>
    </message>
    <message>
        <source>a shape is impossible</source>
        <translation>있을 수 없는 형상이 있습니다</translation>
    </message>
    <message>
        <source>offsets are damaged</source>
        <translation>오프셋이 손상되었습니다</translation>
    </message>
    <message>
        <source>the bytes of a tensor do not fit its shape</source>
        <translation>텐서의 바이트 수가 형상과 맞지 않습니다</translation>
    </message>
    <message>
        <source>the entry of a tensor is damaged</source>
        <translation>텐서 항목이 손상되었습니다</translation>
    </message>
    <message>
        <source>two tensors share bytes</source>
        <translation>두 텐서가 같은 바이트를 공유합니다</translation>
    </message>
    <message>
        <source>some bytes belong to no tensor</source>
        <translation>어떤 텐서에도 속하지 않는 바이트가 있습니다</translation>
    </message>
    <message>
        <source>its metadata are damaged</source>
        <translation>메타데이터가 손상되었습니다</translation>
    </message>
    <message>
        <source>there is no CUDA device here, or this build has no CUDA. Choose the device cpu or auto</source>
        <translation>CUDA 장치가 없거나 이 빌드에 CUDA가 포함되어 있지 않습니다. 장치로 cpu 또는 auto를 선택하십시오</translation>
    </message>
    <message>
        <source>float16 needs a CUDA device. Choose bfloat16, float32 or auto</source>
        <translation>float16에는 CUDA 장치가 필요합니다. bfloat16, float32 또는 auto를 선택하십시오</translation>
    </message>
    <message>
        <source>there is not enough memory for </source>
        <translation>다음 작업을 하기에 메모리가 부족합니다: </translation>
    </message>
    <message>
        <source>. Take a smaller batch or image size</source>
        <translation>. 배치나 이미지 크기를 줄이십시오</translation>
    </message>
    <message>
        <source> failed: %1</source>
        <translation> 실패: %1</translation>
    </message>
    <message>
        <source>is TorchScript in its old format. Save it again with PyTorch 1.4 or newer</source>
        <translation>이전 형식의 TorchScript입니다. PyTorch 1.4 이상으로 다시 저장하십시오</translation>
    </message>
    <message>
        <source>has code of its own that runs while it is loaded (__setstate__), which is refused</source>
        <translation>불러오는 동안 실행되는 자체 코드(__setstate__)가 있어 거부되었습니다</translation>
    </message>
    <message>
        <source>has no forward method</source>
        <translation>forward 메서드가 없습니다</translation>
    </message>
    <message>
        <source>uses operators that are not on the list of those that only compute: %1</source>
        <translation>계산만 하는 연산자 목록에 없는 연산자를 사용합니다: %1</translation>
    </message>
    <message>
        <source>is neither safetensors nor a TorchScript encoder that can be read (%1)</source>
        <translation>safetensors도 아니고 읽을 수 있는 TorchScript 인코더도 아닙니다(%1)</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 없음</translation>
    </message>
    <message>
        <source>%1 has another shape</source>
        <translation>%1의 형상이 다름</translation>
    </message>
    <message>
        <source>does not fit the network: </source>
        <translation>네트워크와 맞지 않습니다: </translation>
    </message>
    <message>
        <source>, and %1 more</source>
        <translation>, 그 외 %1개</translation>
    </message>
    <message>
        <source>. Is the backbone the right one?</source>
        <translation>. 백본을 올바르게 선택했습니까?</translation>
    </message>
    <message>
        <source>Give at least one number of neighbours.</source>
        <translation>이웃 수를 하나 이상 지정하십시오.</translation>
    </message>
    <message>
        <source>evaluation needs labelled images in both the target set and the test set</source>
        <translation>평가하려면 타깃 세트와 테스트 세트에 모두 레이블이 있는 이미지가 필요합니다</translation>
    </message>
    <message>
        <source>every image needs exactly one label</source>
        <translation>이미지마다 레이블이 정확히 하나씩 있어야 합니다</translation>
    </message>
    <message>
        <source>target set and test set have features of different encoders</source>
        <translation>타깃 세트와 테스트 세트의 특징이 서로 다른 인코더에서 나왔습니다</translation>
    </message>
    <message>
        <source>a label is negative</source>
        <translation>음수인 레이블이 있습니다</translation>
    </message>
    <message>
        <source>evaluation needs at least two classes</source>
        <translation>평가하려면 클래스가 두 개 이상 필요합니다</translation>
    </message>
    <message>
        <source>the file ends within its header</source>
        <translation>파일이 헤더 중간에서 끝납니다</translation>
    </message>
    <message>
        <source>the file is cut off: it ends before the image does</source>
        <translation>파일이 잘렸습니다. 이미지가 끝나기 전에 파일이 끝납니다</translation>
    </message>
    <message>
        <source>its %1 data is damaged</source>
        <translation>%1 데이터가 손상되었습니다</translation>
    </message>
    <message>
        <source>it is a CMYK TIFF of more than 8 bits, which is not read; save it as RGB</source>
        <translation>8비트를 넘는 CMYK TIFF는 읽을 수 없습니다. RGB로 저장하십시오</translation>
    </message>
    <message>
        <source>its first frame lies outside the picture</source>
        <translation>첫 프레임이 그림 영역 밖에 있습니다</translation>
    </message>
    <message>
        <source>its file is larger than the %1 that can be decoded</source>
        <translation>파일이 디코딩 가능한 크기인 %1보다 큽니다</translation>
    </message>
    <message>
        <source>none of its values is a number</source>
        <translation>숫자인 값이 하나도 없습니다</translation>
    </message>
    <message>
        <source>its %1 data is damaged: %2</source>
        <translation>%1 데이터가 손상되었습니다: %2</translation>
    </message>
    <message>
        <source>the GIF holds no image</source>
        <translation>GIF에 이미지가 없습니다</translation>
    </message>
    <message>
        <source>the GIF has no colours</source>
        <translation>GIF에 색상이 없습니다</translation>
    </message>
    <message>
        <source>its JPEG header is damaged</source>
        <translation>JPEG 헤더가 손상되었습니다</translation>
    </message>
    <message>
        <source>its WebP header is damaged</source>
        <translation>WebP 헤더가 손상되었습니다</translation>
    </message>
    <message>
        <source>its TIFF header names an impossible size</source>
        <translation>TIFF 헤더에 있을 수 없는 크기가 지정되어 있습니다</translation>
    </message>
    <message>
        <source>it is no JPEG, PNG, TIFF, BMP, WebP or GIF</source>
        <translation>JPEG, PNG, TIFF, BMP, WebP, GIF 중 어느 것도 아닙니다</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>파일이 비어 있습니다</translation>
    </message>
    <message>
        <source>its header names an image without pixels</source>
        <translation>헤더에 픽셀이 없는 이미지로 지정되어 있습니다</translation>
    </message>
    <message>
        <source>cannot write a pixel cache into</source>
        <translation>픽셀 캐시를 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>cannot map the pixel cache in</source>
        <translation>픽셀 캐시를 메모리에 매핑할 수 없습니다</translation>
    </message>
    <message>
        <source>there are no images to train on</source>
        <translation>학습할 이미지가 없습니다</translation>
    </message>
    <message>
        <source>it has %1 × %2 pixels, more than the %3 megapixels allowed</source>
        <translation>%1 × %2픽셀로, 허용된 %3메가픽셀을 넘습니다</translation>
    </message>
    <message>
        <source>it is a BigTIFF, which is not read; save it as an ordinary TIFF</source>
        <translation>BigTIFF는 읽을 수 없습니다. 일반 TIFF로 저장하십시오</translation>
    </message>
    <message>
        <source>its TIFF header is damaged</source>
        <translation>TIFF 헤더가 손상되었습니다</translation>
    </message>
    <message>
        <source>the animation holds no frame</source>
        <translation>애니메이션에 프레임이 없습니다</translation>
    </message>
    <message>
        <source>was made with another value of “%1”; begin a new run</source>
        <translation>“%1” 값이 지금과 다르게 만들어졌습니다. 새 실행을 시작하십시오</translation>
    </message>
    <message>
        <source>was written by a newer Coresift; nothing was changed</source>
        <translation>더 새로운 버전의 Coresift에서 작성되었습니다. 아무것도 변경하지 않았습니다</translation>
    </message>
    <message>
        <source>is no checkpoint of ours</source>
        <translation>Coresift의 체크포인트가 아닙니다</translation>
    </message>
    <message>
        <source>there is no preset named “%1”</source>
        <translation>이름이 “%1”인 프리셋이 없습니다</translation>
    </message>
    <message>
        <source>the loss is no number any more</source>
        <translation>손실이 더 이상 숫자가 아닙니다</translation>
    </message>
    <message>
        <source> at step %1 (epoch %2). The last checkpoint is kept. Try a tenth of the learning rate, or the precision float32</source>
        <translation> (스텝 %1, 에포크 %2). 마지막 체크포인트는 보존되어 있습니다. 학습률을 10분의 1로 줄이거나 정밀도 float32를 사용해 보십시오</translation>
    </message>
    <message>
        <source>the weights are no numbers any more</source>
        <translation>가중치가 더 이상 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>training needs at least two images</source>
        <translation>학습하려면 이미지가 두 개 이상 필요합니다</translation>
    </message>
    <message>
        <source>training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>a map needs features of at least two values, the same in both sets</source>
        <translation>지도를 만들려면 값이 두 개 이상이고 두 세트에서 값의 수가 같은 특징이 필요합니다</translation>
    </message>
    <message>
        <source>a map needs at least two images</source>
        <translation>지도를 만들려면 이미지가 두 개 이상 필요합니다</translation>
    </message>
    <message>
        <source>the target set has no features to cluster</source>
        <translation>타깃 세트에 클러스터링할 특징이 없습니다</translation>
    </message>
    <message>
        <source>there has to be at least one cluster</source>
        <translation>클러스터가 하나 이상 있어야 합니다</translation>
    </message>
    <message>
        <source>Give a budget, or switch the stop rule on.</source>
        <translation>예산을 지정하거나 중단 규칙을 켜십시오.</translation>
    </message>
    <message>
        <source>This selector has no stop rule: give a budget.</source>
        <translation>이 선택 방법에는 중단 규칙이 없습니다. 예산을 지정하십시오.</translation>
    </message>
    <message>
        <source>there are no centroids to compare with</source>
        <translation>비교할 중심점이 없습니다</translation>
    </message>
    <message>
        <source>centroids have %1 values, the open-set&apos;s features %2: they come from different encoders</source>
        <translation>중심점의 값은 %1개, 오픈셋 특징의 값은 %2개입니다. 서로 다른 인코더에서 나온 것입니다</translation>
    </message>
    <message>
        <source>a centroid holds a value that is not a number</source>
        <translation>중심점에 숫자가 아닌 값이 있습니다</translation>
    </message>
    <message>
        <source>an open-set of more than four billion images is not supported</source>
        <translation>이미지가 40억 개를 넘는 오픈셋은 지원하지 않습니다</translation>
    </message>
    <message>
        <source>target set and open-set both need at least one embedded image</source>
        <translation>타깃 세트와 오픈셋 모두에 임베딩된 이미지가 하나 이상 필요합니다</translation>
    </message>
    <message>
        <source>the budget comes to no image; give a larger one</source>
        <translation>예산이 너무 작아 선택할 이미지가 없습니다. 더 크게 지정하십시오</translation>
    </message>
    <message>
        <source>the open-set holds no image to choose from</source>
        <translation>오픈셋에 선택할 수 있는 이미지가 없습니다</translation>
    </message>
    <message>
        <source>the test set has the class “%1”, which the target set lacks</source>
        <translation>테스트 세트에 있는 “%1” 클래스가 타깃 세트에 없습니다</translation>
    </message>
    <message>
        <source>lies inside the image folder %1, which is never written to</source>
        <translation>이미지 폴더 %1 안에 있습니다. 이미지 폴더에는 쓰지 않습니다</translation>
    </message>
    <message>
        <source>cannot link into</source>
        <translation>링크를 만들 수 없습니다</translation>
    </message>
    <message>
        <source>is not empty; name a new folder for the images</source>
        <translation>비어 있지 않습니다. 이미지를 넣을 새 폴더를 지정하십시오</translation>
    </message>
    <message>
        <source>there is no coreset to export yet: run the stage “select” first</source>
        <translation>아직 내보낼 코어셋이 없습니다. 먼저 “코어셋 선택” 단계를 실행하십시오</translation>
    </message>
    <message>
        <source>does not fit its list of images; run the stage “map” again</source>
        <translation>이미지 목록과 맞지 않습니다. “지도” 단계를 다시 실행하십시오</translation>
    </message>
    <message>
        <source>nothing is embedded yet: run the stage “embed” first</source>
        <translation>아직 임베딩된 것이 없습니다. 먼저 “임베딩” 단계를 실행하십시오</translation>
    </message>
    <message>
        <source>the target set holds no image that can be read</source>
        <translation>타깃 세트에 읽을 수 있는 이미지가 없습니다</translation>
    </message>
    <message>
        <source>the open-set holds no image that can be read</source>
        <translation>오픈셋에 읽을 수 있는 이미지가 없습니다</translation>
    </message>
    <message>
        <source>the target folder is not there, or is no folder: %1</source>
        <translation>타깃 폴더가 없거나 폴더가 아닙니다: %1</translation>
    </message>
    <message>
        <source>the open-set folder is not there, or is no folder: %1</source>
        <translation>오픈셋 폴더가 없거나 폴더가 아닙니다: %1</translation>
    </message>
    <message>
        <source>the test folder is not there, or is no folder: %1</source>
        <translation>테스트 폴더가 없거나 폴더가 아닙니다: %1</translation>
    </message>
    <message>
        <source>the study would lie inside the image folder %1, which is never written to. Choose another place for it</source>
        <translation>스터디가 이미지 폴더 %1 안에 놓이게 됩니다. 이미지 폴더에는 쓰지 않으므로 다른 위치를 선택하십시오</translation>
    </message>
    <message>
        <source>lies inside %1: its images would be counted twice</source>
        <translation>%1 안에 있습니다. 이미지가 두 번 집계됩니다</translation>
    </message>
    <message>
        <source>is a study already; open it, or name a new folder</source>
        <translation>이미 스터디입니다. 그대로 열거나 새 폴더를 지정하십시오</translation>
    </message>
    <message>
        <source>is not an empty folder; name a new one for the study</source>
        <translation>빈 폴더가 아닙니다. 스터디를 만들 새 폴더를 지정하십시오</translation>
    </message>
    <message>
        <source>a study needs at least one target folder and one open-set folder</source>
        <translation>스터디에는 타깃 폴더와 오픈셋 폴더가 각각 하나 이상 필요합니다</translation>
    </message>
    <message>
        <source>cannot write to the study</source>
        <translation>스터디에 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>is in use by another process. Wait until it has finished, or stop it</source>
        <translation>다른 프로세스에서 사용 중입니다. 끝날 때까지 기다리거나 그 프로세스를 중지하십시오</translation>
    </message>
    <message>
        <source>is in use by %1. Wait until it has finished, or stop it</source>
        <translation>%1에서 사용 중입니다. 끝날 때까지 기다리거나 그 프로세스를 중지하십시오</translation>
    </message>
    <message>
        <source>the stage “%1” is out of date: something before it has changed; run “coresift-cli %1 %2” again</source>
        <translation>“%1” 단계가 최신이 아닙니다. 앞의 내용이 변경되었습니다. “coresift-cli %1 %2” 명령을 다시 실행하십시오</translation>
    </message>
    <message>
        <source>the stage “%1” has not been done yet: run “coresift-cli %1 %2” first</source>
        <translation>“%1” 단계가 아직 완료되지 않았습니다. 먼저 “coresift-cli %1 %2” 명령을 실행하십시오</translation>
    </message>
    <message>
        <source>the study has no folder named %1</source>
        <translation>스터디에 이름이 %1인 폴더가 없습니다</translation>
    </message>
    <message>
        <source>names an unknown kind of set, “%1”</source>
        <translation>알 수 없는 세트 종류 “%1”이(가) 지정되어 있습니다</translation>
    </message>
    <message>
        <source>names “%1”, which would lead out of the study</source>
        <translation>스터디 밖을 가리키는 “%1”이(가) 지정되어 있습니다</translation>
    </message>
    <message>
        <source>is not a file of the format %1</source>
        <translation>%1 형식의 파일이 아닙니다</translation>
    </message>
    <message>
        <source>was written by a newer Coresift (format version %1, this one reads up to %2). Update Coresift to open it; nothing was changed</source>
        <translation>더 새로운 버전의 Coresift에서 작성되었습니다(형식 버전 %1, 이 프로그램은 %2까지 읽음). 열려면 Coresift를 업데이트하십시오. 아무것도 변경하지 않았습니다</translation>
    </message>
    <message>
        <source>has the impossible format version %1</source>
        <translation>형식 버전이 있을 수 없는 값인 %1입니다</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>손상되었습니다: %1</translation>
    </message>
    <message>
        <source>is not a study: it holds no study.json. Make one with `coresift-cli study create`</source>
        <translation>스터디가 아닙니다. study.json이 없습니다. `coresift-cli study create` 명령으로 스터디를 만드십시오</translation>
    </message>
    <message>
        <source>the run needs about %1 on the study&apos;s disk, %2 are free. Free some space, or take a smaller image size</source>
        <translation>실행하려면 스터디가 있는 디스크에 약 %1의 공간이 필요한데 여유 공간은 %2입니다. 공간을 확보하거나 이미지 크기를 줄이십시오</translation>
    </message>
    <message>
        <source>pretraining is on target, coreset, random or all, not on “%1”</source>
        <translation>사전 학습 대상은 target, coreset, random, all 중 하나여야 하며 “%1”은(는) 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>is named twice: a folder belongs to one set only</source>
        <translation>두 번 지정되었습니다. 폴더는 하나의 세트에만 속할 수 있습니다</translation>
    </message>
    <message>
        <source>UMAP of %1 images</source>
        <translation>이미지 %1개의 UMAP</translation>
    </message>
    <message>
        <source>, %1 more placed among them</source>
        <translation>, 그 사이에 %1개 추가 배치</translation>
    </message>
    <message>
        <source>image %1 is not of an open-set: only those are pinned or rejected</source>
        <translation>이미지 %1은(는) 오픈셋에 속하지 않습니다. 오픈셋 이미지만 고정하거나 제외할 수 있습니다</translation>
    </message>
    <message>
        <source>there is no centroid %1 to leave out: they are numbered 0 to %2</source>
        <translation>제외할 중심점 %1이(가) 없습니다. 번호는 0부터 %2까지입니다</translation>
    </message>
    <message>
        <source>every centroid is left out: none could pick</source>
        <translation>모든 중심점이 제외되어 고를 수 있는 것이 없습니다</translation>
    </message>
    <message>
        <source>The budget is filled before round %1 sets the threshold: the stop rule has no effect.</source>
        <translation>라운드 %1에서 임계값이 정해지기 전에 예산이 채워져 중단 규칙이 작용하지 않습니다.</translation>
    </message>
    <message>
        <source>The budget ends the selection: similarity has not fallen under the threshold yet.</source>
        <translation>예산이 선택을 끝냈습니다. 유사도는 아직 임계값 아래로 떨어지지 않았습니다.</translation>
    </message>
    <message>
        <source>The stop rule would end at %1 images: those beyond are less alike.</source>
        <translation>중단 규칙이라면 이미지 %1개에서 끝납니다. 그 뒤의 이미지는 덜 비슷합니다.</translation>
    </message>
    <message>
        <source>%1 clusters for %2 target images leave few images to each: try %3.</source>
        <translation>타깃 이미지 %2개에 클러스터 %1개는 각각의 이미지가 적습니다. %3개를 시도해 보십시오.</translation>
    </message>
    <message>
        <source>With a target set of %1 images a random sample may do as well: compare both.</source>
        <translation>타깃 세트가 이미지 %1개이면 무작위 표본도 비슷할 수 있습니다. 둘을 비교해 보십시오.</translation>
    </message>
    <message>
        <source>its metadata column “%1” is damaged; remove it and join it again</source>
        <translation>메타데이터 열 “%1”이(가) 손상되었습니다. 제거한 뒤 다시 연결하십시오</translation>
    </message>
    <message>
        <source>there is no picture to write</source>
        <translation>저장할 그림이 없습니다</translation>
    </message>
    <message>
        <source>, %1 near-duplicates of test images left out</source>
        <translation>, 테스트 이미지와 유사 중복인 이미지 %1개 제외</translation>
    </message>
    <message>
        <source>near-duplicates among more than four billion images are not supported</source>
        <translation>이미지가 40억 개를 넘으면 유사 중복을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>is not a list of chosen images</source>
        <translation>고른 이미지 목록이 아닙니다</translation>
    </message>
    <message>
        <source>give the chosen images a name</source>
        <translation>고른 이미지의 이름을 지정하십시오</translation>
    </message>
    <message>
        <source>cannot remove</source>
        <translation>제거할 수 없습니다</translation>
    </message>
    <message>
        <source>name at least one selector to compare; two make a comparison</source>
        <translation>비교할 선택 방법을 하나 이상 지정하십시오. 두 개 이상이면 비교할 수 있습니다</translation>
    </message>
    <message>
        <source>none of the images can be read any more; connect their disk, or say where they are now</source>
        <translation>이미지를 더 이상 하나도 읽을 수 없습니다. 이미지가 있는 디스크를 연결하거나 현재 위치를 지정하십시오</translation>
    </message>
    <message>
        <source>%1 near-copies among %2 images</source>
        <translation>이미지 %2개 중 유사 사본 %1개</translation>
    </message>
    <message>
        <source>, %1 near-duplicates of test images</source>
        <translation>, 테스트 이미지와 유사 중복인 이미지 %1개</translation>
    </message>
    <message>
        <source>is the study&apos;s own; name another place for the export</source>
        <translation>스터디 자체에 속합니다. 내보낼 다른 위치를 지정하십시오</translation>
    </message>
    <message>
        <source>is named twice: each part of an export needs a place of its own</source>
        <translation>두 번 지정되었습니다. 내보내기의 각 부분에는 별도의 위치가 필요합니다</translation>
    </message>
    <message>
        <source>features are written to a file named .npy or .safetensors</source>
        <translation>특징은 이름이 .npy 또는 .safetensors로 끝나는 파일에 저장합니다</translation>
    </message>
    <message>
        <source>the export needs %1, %2 are free there</source>
        <translation>내보내기에 필요한 공간은 %1인데 여유 공간은 %2입니다</translation>
    </message>
    <message>
        <source>the features take %1 of memory, %2 are free; export fewer images</source>
        <translation>특징에 필요한 메모리는 %1인데 여유 메모리는 %2입니다. 더 적은 이미지를 내보내십시오</translation>
    </message>
    <message>
        <source>there is no column “%1” to export; there are %2</source>
        <translation>내보낼 “%1” 열이 없습니다. 있는 열: %2</translation>
    </message>
    <message>
        <source>the column “%1” is named twice</source>
        <translation>“%1” 열이 두 번 지정되었습니다</translation>
    </message>
    <message>
        <source>no image has a class to name a folder after; name a metadata column</source>
        <translation>폴더 이름으로 쓸 클래스가 있는 이미지가 없습니다. 메타데이터 열을 지정하십시오</translation>
    </message>
    <message>
        <source>, %1 under a new name</source>
        <translation>, %1개는 새 이름 사용</translation>
    </message>
    <message>
        <source>, %1 without features</source>
        <translation>, %1개는 특징 없음</translation>
    </message>
    <message>
        <source>; a dry run: nothing was written</source>
        <translation>; 시험 실행: 아무것도 쓰지 않음</translation>
    </message>
    <message>
        <source>is damaged; delete it and go on</source>
        <translation>손상되었습니다. 삭제한 뒤 계속하십시오</translation>
    </message>
    <message>
        <source>the study has several open-sets: name the folder that the table is about (%1)</source>
        <translation>스터디에 오픈셋이 여러 개 있습니다. 표가 다루는 폴더를 지정하십시오(%1)</translation>
    </message>
    <message>
        <source>row %1 has a cell of more than %2 bytes</source>
        <translation>%1행에 %2바이트를 넘는 셀이 있습니다</translation>
    </message>
    <message>
        <source>has %1 columns; %2 are possible</source>
        <translation>열이 %1개입니다. %2개까지 가능합니다</translation>
    </message>
    <message>
        <source>has two columns named “%1”</source>
        <translation>이름이 “%1”인 열이 두 개 있습니다</translation>
    </message>
    <message>
        <source>has no column named path, file, filename or image; name the one that holds the paths (%1)</source>
        <translation>이름이 path, file, filename, image인 열이 없습니다. 경로가 든 열을 지정하십시오(%1)</translation>
    </message>
    <message>
        <source>has no column “%1”; it has %2</source>
        <translation>“%1” 열이 없습니다. 있는 열: %2</translation>
    </message>
    <message>
        <source>has no column besides the one with the paths</source>
        <translation>경로 열 외에 다른 열이 없습니다</translation>
    </message>
    <message>
        <source>%1 of %2 rows joined to images of %3: %4</source>
        <translation>%2개 행 중 %1개 행을 %3의 이미지에 연결: %4</translation>
    </message>
    <message>
        <source>; %1 rows are about an image of an earlier row, the last one counts</source>
        <translation>; %1개 행은 앞선 행과 같은 이미지에 관한 것이며 마지막 행을 적용</translation>
    </message>
    <message>
        <source>; %1 images have no row</source>
        <translation>; 이미지 %1개는 행이 없음</translation>
    </message>
    <message>
        <source>; %1 rows are about no image there, first: %2</source>
        <translation>; %1개 행은 해당하는 이미지가 없음, 첫 번째: %2</translation>
    </message>
    <message>
        <source>no images of %1 are known yet: run the stage “scan” first</source>
        <translation>%1의 이미지를 아직 알 수 없습니다. 먼저 “폴더 스캔” 단계를 실행하십시오</translation>
    </message>
    <message>
        <source>is UTF-16; save it as CSV in UTF-8</source>
        <translation>UTF-16입니다. UTF-8 형식의 CSV로 저장하십시오</translation>
    </message>
    <message>
        <source>the study has no metadata column “%1”</source>
        <translation>스터디에 메타데이터 열 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>row %1 has an impossible value in the column “%2”</source>
        <translation>%1행의 “%2” 열에 있을 수 없는 값이 있습니다</translation>
    </message>
    <message>
        <source>does not fit its pairs.json; run the stage “duplicates” again</source>
        <translation>pairs.json과 맞지 않습니다. “중복 찾기” 단계를 다시 실행하십시오</translation>
    </message>
    <message>
        <source>report of %1 with %2 pictures</source>
        <translation>보고서 %1, 그림 %2개</translation>
    </message>
    <message>
        <source>, %1 images could not be shown</source>
        <translation>, 이미지 %1개는 표시할 수 없음</translation>
    </message>
    <message>
        <source>is a link, which could lead out of the study</source>
        <translation>스터디 밖을 가리킬 수 있는 링크입니다</translation>
    </message>
    <message>
        <source>the study has no run named %1</source>
        <translation>스터디에 이름이 %1인 실행이 없습니다</translation>
    </message>
    <message>
        <source>cannot move</source>
        <translation>옮길 수 없습니다</translation>
    </message>
    <message>
        <source>a note is UTF-8 text of at most %1</source>
        <translation>메모는 최대 %1의 UTF-8 텍스트여야 합니다</translation>
    </message>
    <message>
        <source>the study uses the run %1: train another one before you delete it</source>
        <translation>스터디에서 실행 %1을(를) 사용 중입니다. 삭제하려면 먼저 다른 실행을 학습하십시오</translation>
    </message>
    <message>
        <source>there is no deleted run named %1</source>
        <translation>삭제된 실행 중에 이름이 %1인 것이 없습니다</translation>
    </message>
    <message>
        <source>the study has another run named %1</source>
        <translation>스터디에 이름이 %1인 다른 실행이 있습니다</translation>
    </message>
    <message>
        <source>cannot delete</source>
        <translation>삭제할 수 없습니다</translation>
    </message>
    <message>
        <source>; %1 near-copies left out</source>
        <translation>; 유사 사본 %1개 제외</translation>
    </message>
    <message>
        <source>cannot be opened. Is the package dataset-fashion-mnist installed?</source>
        <translation>열 수 없습니다. dataset-fashion-mnist 패키지가 설치되어 있습니까?</translation>
    </message>
    <message>
        <source>ends early or is damaged</source>
        <translation>중간에 끝나거나 손상되었습니다</translation>
    </message>
    <message>
        <source>claims %1 images of %2 × %3</source>
        <translation>헤더에 따르면 이미지가 %1개이고 크기는 %2 × %3입니다</translation>
    </message>
    <message>
        <source>is longer than its header says</source>
        <translation>헤더에 적힌 것보다 깁니다</translation>
    </message>
    <message>
        <source>the labels of “%1” do not fit its images</source>
        <translation>“%1”의 레이블이 이미지와 맞지 않습니다</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>쓸 수 없습니다</translation>
    </message>
    <message>
        <source>the data set lacks %1 images of the class %2</source>
        <translation>데이터 세트에 클래스 %2의 이미지가 %1개 부족합니다</translation>
    </message>
    <message>
        <source>Collapsing: the features of different images become the same (spread %1 of 1). Try a larger batch or a lower learning rate.</source>
        <translation>붕괴 중: 서로 다른 이미지의 특징이 같아지고 있습니다(퍼짐 1 중 %1). 배치를 키우거나 학습률을 낮춰 보십시오.</translation>
    </message>
    <message>
        <source>Too early to tell: the first steps say little.</source>
        <translation>아직 판단하기 이릅니다. 처음 몇 스텝만으로는 알기 어렵습니다.</translation>
    </message>
    <message>
        <source>there is no coreset yet. Select one first, or pretrain on the target set alone</source>
        <translation>아직 코어셋이 없습니다. 먼저 코어셋을 선택하거나 타깃 세트만으로 사전 학습하십시오</translation>
    </message>
    <message>
        <source>there is no retrieval encoder yet. Train or load one first</source>
        <translation>아직 검색 인코더가 없습니다. 먼저 학습하거나 불러오십시오</translation>
    </message>
    <message>
        <source>there are no images yet. Scan the study first</source>
        <translation>아직 이미지가 없습니다. 먼저 연구를 스캔하십시오</translation>
    </message>
    <message>
        <source>the images of “%1” cannot be reached: the folder %2 is gone or empty. Connect its disk and start again; nothing that was finished is lost</source>
        <translation>“%1”의 이미지에 접근할 수 없습니다. 폴더 %2이(가) 없거나 비어 있습니다. 디스크를 연결하고 다시 시작하십시오. 완료된 것은 사라지지 않습니다</translation>
    </message>
    <message>
        <source>Falling: over the last %1 steps the loss is %2 on average, %3 % lower than over the %1 before.</source>
        <translation>감소 중: 최근 %1스텝의 평균 손실은 %2이며, 그 이전 %1스텝보다 %3 % 낮습니다.</translation>
    </message>
    <message>
        <source>Diverging: over the last %1 steps the loss is %2 on average, and it rises. Try a tenth of the learning rate, or a warm-up.</source>
        <translation>발산 중: 최근 %1스텝의 평균 손실은 %2이며 커지고 있습니다. 학습률을 10분의 1로 줄이거나 워밍업을 써 보십시오.</translation>
    </message>
    <message>
        <source>epoch %1 of %2, loss of the last step %3</source>
        <translation>에포크 %1/%2, 마지막 스텝의 손실 %3</translation>
    </message>
    <message>
        <source>%1 steps in %2 epochs, loss %3 (first epoch) → %4 (last epoch), %5</source>
        <translation>에포크 %2회에 스텝 %1회, 손실 %3(첫 에포크) → %4(마지막 에포크), %5</translation>
    </message>
    <message>
        <source>The open-set ends before similarity falls under the threshold: the stop rule is never reached.</source>
        <translation>유사도가 임계값 아래로 떨어지기 전에 오픈셋이 끝납니다. 중지 규칙에 이르지 않습니다.</translation>
    </message>
    <message>
        <source>The stop rule ends at %1 images; the budget of %2 is not filled, since further images are less alike.</source>
        <translation>중지 규칙은 이미지 %1장에서 끝납니다. 나머지 이미지는 덜 비슷하므로 예산 %2장은 채워지지 않습니다.</translation>
    </message>
    <message>
        <source>Classes are unbalanced: %2 % of the coreset stands near target images of “%1”, which are %3 % of the target set.</source>
        <translation>클래스가 고르지 않습니다. 코어셋의 %2 %가 “%1” 타깃 이미지 가까이에 있으며, 이 클래스는 타깃 세트의 %3 %입니다.</translation>
    </message>
    <message>
        <source>Classes are unbalanced: “%1” makes up %2 % of the coreset, and %3 % of the open-set.</source>
        <translation>클래스가 고르지 않습니다. “%1” 클래스가 코어셋의 %2 %, 오픈셋의 %3 %를 차지합니다.</translation>
    </message>
    <message>
        <source>retrieval encoder</source>
        <translation>검색 인코더</translation>
    </message>
    <message>
        <source>pretrained encoder of run %1</source>
        <translation>실행 %1의 사전 학습된 인코더</translation>
    </message>
    <message>
        <source>%1, %2 features, %3, %4</source>
        <translation>%1, 특징 %2개, %3, %4</translation>
    </message>
    <message>
        <source>Flat: over the last %1 steps the loss is %2 on average, hardly different from that over the %1 before.</source>
        <translation>정체: 최근 %1스텝의 평균 손실은 %2이며, 그 이전 %1스텝과 거의 같습니다.</translation>
    </message>
    <message>
        <source>Diverging: the loss is no number any more. Try a tenth of the learning rate, or a warm-up.</source>
        <translation>발산 중: 손실이 더 이상 숫자가 아닙니다. 학습률을 10분의 1로 줄이거나 워밍업을 써 보십시오.</translation>
    </message>
    <message>
        <source>has sampling options out of their range; delete the file</source>
        <translation>샘플링 옵션이 허용 범위를 벗어났습니다. 파일을 삭제하십시오</translation>
    </message>
    <message>
        <source>these are numbers, each with a reason if there is one (3,17: blurred; 20), not “%1”</source>
        <translation>번호를 쓰고 이유가 있으면 함께 적습니다(3,17: 흐림; 20). “%1”은(는) 그런 형식이 아닙니다</translation>
    </message>
    <message>
        <source>The small-image stem is for ResNets alone; turn it off.</source>
        <translation>소형 이미지용 스템은 ResNet에만 사용할 수 있습니다. 스템 옵션을 끄십시오.</translation>
    </message>
    <message>
        <source>was written on a machine of another byte order (big-endian)</source>
        <translation>바이트 순서가 다른(빅 엔디언) 컴퓨터에서 기록되었습니다</translation>
    </message>
    <message>
        <source>its pickle is too long</source>
        <translation>피클이 너무 깁니다</translation>
    </message>
    <message>
        <source>its storages are damaged or cut off</source>
        <translation>텐서 저장 영역이 손상되었거나 중간에서 잘렸습니다</translation>
    </message>
    <message>
        <source>its start is damaged</source>
        <translation>시작 부분이 손상되었습니다</translation>
    </message>
    <message>
        <source>a storage has an impossible size</source>
        <translation>저장 영역 하나의 크기가 있을 수 없는 값입니다</translation>
    </message>
    <message>
        <source>its tables are too deep or too many</source>
        <translation>표가 너무 깊게 중첩되었거나 너무 많습니다</translation>
    </message>
    <message>
        <source>a name is too long</source>
        <translation>이름 하나가 너무 깁니다</translation>
    </message>
    <message>
        <source>a tensor reaches beyond its storage</source>
        <translation>텐서 하나가 저장 영역을 벗어납니다</translation>
    </message>
    <message>
        <source>its tensors are larger than the file</source>
        <translation>텐서가 파일보다 큽니다</translation>
    </message>
    <message>
        <source>a storage is missing or of another size than its tensors need</source>
        <translation>저장 영역 하나가 없거나 그 텐서에 필요한 크기와 다릅니다</translation>
    </message>
    <message>
        <source>holds no weights by name. Save the network&apos;s state_dict(), not the network</source>
        <translation>이름이 붙은 가중치가 없습니다. 네트워크가 아니라 네트워크의 state_dict()를 저장해 주십시오</translation>
    </message>
    <message>
        <source>is not a PyTorch file that can be read: </source>
        <translation>읽을 수 있는 PyTorch 파일이 아닙니다: </translation>
    </message>
    <message>
        <source>its zip archive is damaged or cut off</source>
        <translation>zip 압축 파일이 손상되었거나 중간에서 잘렸습니다</translation>
    </message>
    <message>
        <source>its zip archive has too many entries</source>
        <translation>zip 압축 파일의 항목이 너무 많습니다</translation>
    </message>
    <message>
        <source>its zip archive lacks %1</source>
        <translation>zip 압축 파일에 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>is a compressed zip archive, and PyTorch&apos;s are not. Unpack it, and pack it again without compressing</source>
        <translation>압축된 zip 파일이며, PyTorch의 파일은 압축되어 있지 않습니다. 압축을 푼 다음 압축하지 않고 다시 묶어 주십시오</translation>
    </message>
    <message>
        <source>its pickle has the unknown opcode %1</source>
        <translation>피클에 알 수 없는 명령 코드 %1이(가) 있습니다</translation>
    </message>
    <message>
        <source>its pickle is damaged</source>
        <translation>피클이 손상되었습니다</translation>
    </message>
    <message>
        <source>its pickle is cut off</source>
        <translation>피클이 중간에서 잘렸습니다</translation>
    </message>
    <message>
        <source>%1 of %2 weights found</source>
        <translation>가중치 %2개 중 %1개를 찾음</translation>
    </message>
    <message>
        <source> under “%1”</source>
        <translation>(“%1” 아래)</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>, %1개 없음</translation>
    </message>
    <message>
        <source>, %1 not used</source>
        <translation>, %1개 사용 안 함</translation>
    </message>
    <message>
        <source>was written by an older Coresift, whose training cannot go on; begin a new run</source>
        <translation>이전 버전의 Coresift가 쓴 파일이라 학습을 이어 갈 수 없습니다. 새 실행을 시작하십시오</translation>
    </message>
    <message>
        <source>does not hold the state of the early stop</source>
        <translation>조기 종료 상태가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>The smallest local crop is larger than the largest one.</source>
        <translation>가장 작은 국소 크롭이 가장 큰 국소 크롭보다 큽니다.</translation>
    </message>
    <message>
        <source>The decoder&apos;s width must be a multiple of %1.</source>
        <translation>디코더의 너비는 %1의 배수여야 합니다.</translation>
    </message>
    <message>
        <source>MAE hides patches, which vision transformers alone have; take one as the backbone.</source>
        <translation>MAE는 비전 트랜스포머에만 있는 패치를 가립니다. 백본으로 비전 트랜스포머를 선택하십시오.</translation>
    </message>
    <message>
        <source>MoCo&apos;s queue must be a multiple of the batch, %1.</source>
        <translation>MoCo의 큐는 배치(%1)의 배수여야 합니다.</translation>
    </message>
    <message>
        <source>MAE needs images of at least two patches&apos; side.</source>
        <translation>MAE에는 한 변이 패치 두 개 이상인 이미지가 필요합니다.</translation>
    </message>
    <message>
        <source>does not hold “%1” as this run needs it; begin a new run</source>
        <translation>이 실행에 필요한 “%1”이(가) 들어 있지 않습니다. 새 실행을 시작하십시오</translation>
    </message>
    <message>
        <source>there is no optimiser named “%1”</source>
        <translation>이름이 “%1”인 옵티마이저가 없습니다</translation>
    </message>
    <message>
        <source>there is no method named “%1”</source>
        <translation>“%1”(이)라는 방법이 없습니다</translation>
    </message>
    <message>
        <source>does not say pause, resume or stop as it should</source>
        <translation>pause, resume, stop 중 하나가 올바르게 적혀 있지 않습니다</translation>
    </message>
    <message>
        <source>The run pauses, as its folder&apos;s control.json asks.</source>
        <translation>실행 폴더의 control.json이 요청하여 실행을 일시 중지합니다.</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>실행을 계속합니다.</translation>
    </message>
    <message>
        <source>The run goes on from step %1 at a tenth of the learning rate.</source>
        <translation>실행을 %1단계부터 10분의 1의 학습률로 이어 갑니다.</translation>
    </message>
    <message>
        <source>, ended early since it got no better</source>
        <translation>, 더 나아지지 않아 일찍 끝냄</translation>
    </message>
    <message>
        <source>the run %1 is not in work: there is nothing to pause or to stop</source>
        <translation>실행 %1은(는) 진행 중이 아니므로 일시 중지하거나 멈출 것이 없습니다</translation>
    </message>
    <message>
        <source>An early stop by nearest neighbours needs checks by them: give “kNN every”.</source>
        <translation>최근접 이웃에 따른 조기 종료에는 그 검사가 필요합니다. “kNN 간격”을 지정하십시오.</translation>
    </message>
    <message>
        <source>ResNets have no drop path; set it to −1 or take another backbone.</source>
        <translation>ResNet에는 드롭 패스가 없습니다. −1로 설정하거나 다른 백본을 선택하십시오.</translation>
    </message>
    <message>
        <source>holds tensors of a type that is not known, in the old form of PyTorch&apos;s files, which does not tell their size. Save it again with PyTorch 1.6 or newer</source>
        <translation>에 알 수 없는 형식의 텐서가 들어 있으며, 이전 PyTorch 파일 형식에는 그 크기가 적혀 있지 않습니다. PyTorch 1.6 이상으로 다시 저장하십시오</translation>
    </message>
    <message>
        <source>the GPU does not tell how much of its memory is free</source>
        <translation>GPU가 남은 메모리를 알려 주지 않습니다</translation>
    </message>
    <message>
        <source>is of MoCo v3, whose vision transformers have %1 heads of attention; a %2 has %3</source>
        <translation>은(는) MoCo v3의 파일이며, 그 비전 트랜스포머의 어텐션 헤드는 %1개이지만 %2의 헤드는 %3개입니다</translation>
    </message>
    <message>
        <source>it has no place for %1</source>
        <translation>%1에 해당하는 자리가 없습니다</translation>
    </message>
    <message>
        <source>%1 holds whole numbers, as a quantised network&apos;s does</source>
        <translation>%1에 양자화된 네트워크처럼 정수가 들어 있습니다</translation>
    </message>
    <message>
        <source>, %1 left out</source>
        <translation>, %1개 제외됨</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>없음: %1</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>사용되지 않음: %1</translation>
    </message>
    <message>
        <source>Left out, as no tensors of a type for weights: %1</source>
        <translation>가중치 형식의 텐서가 아니어서 제외됨: %1</translation>
    </message>
    <message>
        <source>Positions interpolated from %1×%1 places to %2×%2</source>
        <translation>위치를 %1×%1칸에서 %2×%2칸으로 보간했습니다</translation>
    </message>
    <message>
        <source>. A batch of %1 with %2 batches a step fits and gives steps of as many images</source>
        <translation>. 배치 %1, 단계당 배치 %2개는 들어가며 한 단계의 이미지 수가 같습니다</translation>
    </message>
    <message>
        <source>. A batch of %1 fits</source>
        <translation>. 배치 %1은(는) 들어갑니다</translation>
    </message>
    <message>
        <source>. No batch fits. Turn on gradient checkpointing, or take a smaller image size</source>
        <translation>. 들어가는 배치가 없습니다. 그래디언트 체크포인팅을 켜거나 더 작은 이미지 크기를 선택하십시오</translation>
    </message>
    <message>
        <source>. No batch fits. Take a smaller image size or another backbone</source>
        <translation>. 들어가는 배치가 없습니다. 더 작은 이미지 크기나 다른 백본을 선택하십시오</translation>
    </message>
    <message>
        <source>the processes that train together lost each other: one of them ended, or the network broke (%1). The last checkpoint is kept; start them all again to go on from it</source>
        <translation>함께 학습하던 프로세스 사이의 연결이 끊어졌습니다. 그중 하나가 종료되었거나 네트워크에 장애가 생겼습니다(%1). 마지막 체크포인트는 보존됩니다. 이어서 진행하려면 모두 다시 시작하십시오</translation>
    </message>
    <message>
        <source>this build cannot train in several processes on CPUs: its LibTorch has no Gloo, or comes without Gloo&apos;s headers. Debian&apos;s with libgloo-dev can</source>
        <translation>이 빌드는 CPU에서 여러 프로세스로 학습할 수 없습니다. LibTorch에 Gloo가 없거나 Gloo의 헤더가 함께 제공되지 않습니다. Debian의 LibTorch와 libgloo-dev로 빌드하면 가능합니다</translation>
    </message>
    <message>
        <source>this build cannot train in several processes on GPUs: its LibTorch has no NCCL, or NCCL&apos;s headers were not there when it was built</source>
        <translation>이 빌드는 GPU에서 여러 프로세스로 학습할 수 없습니다. LibTorch에 NCCL이 없거나 빌드할 때 NCCL의 헤더가 없었습니다</translation>
    </message>
    <message>
        <source>process %1 of %2 cannot meet the others at %3, port %4: %5</source>
        <translation>프로세스 %1/%2이(가) %3의 포트 %4에서 다른 프로세스와 연결할 수 없습니다: %5</translation>
    </message>
    <message>
        <source>the gradients are no numbers any more</source>
        <translation>그래디언트가 더 이상 수가 아닙니다</translation>
    </message>
    <message>
        <source>the launcher&apos;s variable %1 makes no sense: “%2”. Start the program by torchrun or srun, or unset the launcher&apos;s variables to train in one process</source>
        <translation>실행 도구의 변수 %1의 값이 올바르지 않습니다: “%2”. torchrun이나 srun으로 프로그램을 시작하거나, 실행 도구의 변수를 해제하고 한 프로세스로 학습하십시오</translation>
    </message>
    <message>
        <source>there is not enough memory for training</source>
        <translation>학습에 필요한 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>the processes that train together find different checkpoints here; all of them have to see the same folder</source>
        <translation>함께 학습하는 프로세스들이 여기에서 서로 다른 체크포인트를 찾았습니다. 모두 같은 폴더를 볼 수 있어야 합니다</translation>
    </message>
    <message>
        <source>, %1 images/s, %2 % of the time waiting for views</source>
        <translation>, 초당 이미지 %1개, 뷰를 기다린 시간 %2 %</translation>
    </message>
    <message>
        <source>a batch of %1 images cannot be divided among %2 processes: the last one of an epoch may be short. Choose another batch size, or fewer processes</source>
        <translation>이미지 %1장의 배치를 프로세스 %2개에 나눌 수 없습니다. 에포크의 마지막 배치는 더 작을 수 있습니다. 다른 배치 크기나 더 적은 프로세스를 선택하십시오</translation>
    </message>
    <message>
        <source>holds a %1, and the options ask for a %2: take the same backbone</source>
        <translation>%1이(가) 들어 있으나 옵션은 %2을(를) 요구합니다. 같은 백본을 선택하십시오</translation>
    </message>
    <message>
        <source>the run needs about %1 of memory, %2 are free</source>
        <translation>실행에 약 %1의 메모리가 필요하지만 %2만 남아 있습니다</translation>
    </message>
    <message>
        <source>this process does not find the images and options that the first one trains on; all of them have to see the same study, by the same program</source>
        <translation>이 프로세스는 첫 번째 프로세스가 학습에 쓰는 이미지와 옵션을 찾지 못했습니다. 모두 같은 프로그램으로 같은 스터디를 보아야 합니다</translation>
    </message>
    <message>
        <source>names images of folders that the study has not</source>
        <translation>스터디에 없는 폴더의 이미지가 들어 있습니다</translation>
    </message>
    <message>
        <source>The coreset is selected again with the encoder in training: %1 of its %2 images are new.</source>
        <translation>학습 중인 인코더로 코어셋을 다시 선택합니다. 이미지 %2개 중 %1개가 새 이미지입니다.</translation>
    </message>
    <message>
        <source>does not name %1 images as the run&apos;s coreset does</source>
        <translation>실행의 코어셋처럼 이미지 %1개를 담고 있지 않습니다</translation>
    </message>
    <message>
        <source>another of the processes that train together failed; its own message says why</source>
        <translation>함께 학습하는 다른 프로세스가 실패했습니다. 이유는 해당 프로세스의 메시지에 있습니다</translation>
    </message>
    <message>
        <source>the coreset cannot be selected %1 times in %2 epochs. Take more epochs, or select it less often</source>
        <translation>%2에포크 동안 코어셋을 %1번 선택할 수 없습니다. 에포크를 늘리거나 선택 횟수를 줄이십시오</translation>
    </message>
    <message>
        <source>is longer than any line of a list</source>
        <translation>목록의 줄이라기에는 너무 깁니다</translation>
    </message>
    <message>
        <source>line %1 </source>
        <translation>%1번째 줄: </translation>
    </message>
    <message>
        <source>names an image outside of the folder: %1</source>
        <translation>폴더 밖의 이미지입니다: %1</translation>
    </message>
    <message>
        <source>names an image for the second time: %1</source>
        <translation>이미지가 두 번 나옵니다: %1</translation>
    </message>
    <message>
        <source>names an image that is listed nowhere: %1</source>
        <translation>목록에 없는 이미지입니다: %1</translation>
    </message>
    <message>
        <source>names a class that is listed nowhere: %1</source>
        <translation>목록에 없는 클래스입니다: %1</translation>
    </message>
    <message>
        <source>has the class number %1, and there are %2 classes</source>
        <translation>클래스 번호가 %1인데 클래스는 %2개입니다</translation>
    </message>
    <message>
        <source>has a box without an area</source>
        <translation>넓이가 없는 상자가 있습니다</translation>
    </message>
    <message>
        <source>%1 images instead of the published %2</source>
        <translation>이미지 %1개(공개된 수는 %2개)</translation>
    </message>
    <message>
        <source>%1 images in the split %2 instead of the published %3</source>
        <translation>분할 %2에 이미지 %1개(공개된 수는 %3개)</translation>
    </message>
    <message>
        <source>%1 classes instead of the published %2</source>
        <translation>클래스 %1개(공개된 수는 %2개)</translation>
    </message>
    <message>
        <source>has no two parts with a blank between them</source>
        <translation>공백으로 나뉜 두 부분이 아닙니다</translation>
    </message>
    <message>
        <source>has “%1” where a whole number from %2 to %3 belongs</source>
        <translation>%2에서 %3까지의 정수가 있어야 할 곳에 “%1”이(가) 있습니다</translation>
    </message>
    <message>
        <source>has “%1” where a number belongs</source>
        <translation>숫자가 있어야 할 곳에 “%1”이(가) 있습니다</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>%1이(가) 없습니다</translation>
    </message>
    <message>
        <source>has no variable %1</source>
        <translation>변수 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>the variable %1 holds something else than was expected</source>
        <translation>변수 %1의 내용이 예상과 다릅니다</translation>
    </message>
    <message>
        <source>is larger than %1, and no list</source>
        <translation>%1보다 커서 목록이 아닙니다</translation>
    </message>
    <message>
        <source>is no MATLAB file</source>
        <translation>MATLAB 파일이 아닙니다</translation>
    </message>
    <message>
        <source>element %1 of the variable %2 </source>
        <translation>변수 %2의 %1번째 요소: </translation>
    </message>
    <message>
        <source>is no image with the four numbers of a box</source>
        <translation>이미지와 상자의 네 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>has fewer than %1 words</source>
        <translation>단어가 %1개보다 적습니다</translation>
    </message>
    <message>
        <source>more than %1 attributes, which are passed over</source>
        <translation>속성이 %1개를 넘어 건너뜁니다</translation>
    </message>
    <message>
        <source>has no label: the lists differ in length</source>
        <translation>레이블이 없습니다. 목록의 길이가 다릅니다</translation>
    </message>
    <message>
        <source>training has neither files named like 10_228.jpg nor the folders of its 11 classes</source>
        <translation>training에 10_228.jpg 같은 이름의 파일도 11개 클래스의 폴더도 없습니다</translation>
    </message>
    <message>
        <source>there is neither an image nor a folder</source>
        <translation>이미지도 폴더도 없습니다</translation>
    </message>
    <message>
        <source>names an image without its class: %1</source>
        <translation>클래스가 없는 이미지입니다: %1</translation>
    </message>
    <message>
        <source>is no image with its three numbers</source>
        <translation>이미지와 세 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>gives the class %1 another name</source>
        <translation>클래스 %1에 다른 이름을 줍니다</translation>
    </message>
    <message>
        <source>is no XML: %1</source>
        <translation>XML이 아닙니다: %1</translation>
    </message>
    <message>
        <source>is one more than %1</source>
        <translation>%1개를 하나 넘습니다</translation>
    </message>
    <message>
        <source>neither train nor val has folders named like n01440764</source>
        <translation>train에도 val에도 n01440764 같은 이름의 폴더가 없습니다</translation>
    </message>
    <message>
        <source>has no boxes of five words each</source>
        <translation>다섯 단어로 된 상자가 아닙니다</translation>
    </message>
    <message>
        <source>there is no list of its images with their folder</source>
        <translation>이미지 목록과 그 폴더가 함께 있지 않습니다</translation>
    </message>
    <message>
        <source>has a mask of an impossible size</source>
        <translation>마스크의 크기가 불가능합니다</translation>
    </message>
    <message>
        <source>has a mask whose runs cannot be read</source>
        <translation>마스크의 런을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>has a mask whose runs do not fill its size</source>
        <translation>마스크의 런이 크기와 맞지 않습니다</translation>
    </message>
    <message>
        <source>has a polygon that is none</source>
        <translation>다각형이 아닌 다각형이 있습니다</translation>
    </message>
    <message>
        <source>has more values than any record has</source>
        <translation>레코드라기에는 값이 너무 많습니다</translation>
    </message>
    <message>
        <source>is nested deeper than any record is</source>
        <translation>레코드라기에는 너무 깊게 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>record %1 of “%2” </source>
        <translation>“%2”의 %1번째 레코드: </translation>
    </message>
    <message>
        <source>has no “%1”</source>
        <translation>“%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>has a “%1” that is no whole number</source>
        <translation>“%1”이(가) 정수가 아닙니다</translation>
    </message>
    <message>
        <source>has a “%1” that is no text</source>
        <translation>“%1”이(가) 텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>has a “%1” that is no list of numbers</source>
        <translation>“%1”이(가) 숫자 목록이 아닙니다</translation>
    </message>
    <message>
        <source>there is no annotations/instances_NAME.json with the folder NAME of its images</source>
        <translation>annotations/instances_NAME.json과 그 이미지 폴더 NAME이 없습니다</translation>
    </message>
    <message>
        <source>has the number of another</source>
        <translation>다른 것과 번호가 같습니다</translation>
    </message>
    <message>
        <source>has a box without its four numbers</source>
        <translation>상자에 네 숫자가 없습니다</translation>
    </message>
    <message>
        <source>has a damaged header</source>
        <translation>헤더가 손상되었습니다</translation>
    </message>
    <message>
        <source>at byte %1 </source>
        <translation>바이트 %1에서 </translation>
    </message>
    <message>
        <source>has a number out of range</source>
        <translation>범위를 벗어난 숫자가 있습니다</translation>
    </message>
    <message>
        <source>has a member that is longer than the archive</source>
        <translation>아카이브보다 긴 항목이 있습니다</translation>
    </message>
    <message>
        <source>has sparse members</source>
        <translation>희소(sparse) 항목이 있습니다</translation>
    </message>
    <message>
        <source>has a name of more than a megabyte</source>
        <translation>1메가바이트가 넘는 이름이 있습니다</translation>
    </message>
    <message>
        <source>has a damaged record</source>
        <translation>손상된 레코드가 있습니다</translation>
    </message>
    <message>
        <source>the archive has no member %1</source>
        <translation>아카이브에 %1 항목이 없습니다</translation>
    </message>
    <message>
        <source>%1 masks in %2 are damaged and left out</source>
        <translation>%2의 마스크 %1개가 손상되어 제외됩니다</translation>
    </message>
    <message>
        <source>has a size that is none</source>
        <translation>올바른 크기가 아닙니다</translation>
    </message>
    <message>
        <source>has %1 attributes instead of %2</source>
        <translation>속성이 %2개가 아니라 %1개입니다</translation>
    </message>
    <message>
        <source>has another size than the masks of other parts</source>
        <translation>다른 부위의 마스크와 크기가 다릅니다</translation>
    </message>
    <message>
        <source>there is no folder images with a folder masks of PNG files beside it</source>
        <translation>images 폴더와 그 옆에 PNG 파일이 든 masks 폴더가 없습니다</translation>
    </message>
    <message>
        <source>no mask has the name of an image</source>
        <translation>이미지와 이름이 같은 마스크가 없습니다</translation>
    </message>
    <message>
        <source>there is no .tar file</source>
        <translation>.tar 파일이 없습니다</translation>
    </message>
    <message>
        <source>there is no labels.csv, annotations.csv, metadata.csv, images.csv or train.csv</source>
        <translation>labels.csv, annotations.csv, metadata.csv, images.csv, train.csv가 없습니다</translation>
    </message>
    <message>
        <source>row %1 </source>
        <translation>%1행: </translation>
    </message>
    <message>
        <source>names a split that is none: %1</source>
        <translation>분할이 아닌 이름입니다: %1</translation>
    </message>
    <message>
        <source>has no column named path, file, filename or image; it has %1</source>
        <translation>path, file, filename, image라는 열이 없습니다. 있는 열: %1</translation>
    </message>
    <message>
        <source>there is no folder images with a folder labels of text files beside it</source>
        <translation>images 폴더와 그 옆에 텍스트 파일이 든 labels 폴더가 없습니다</translation>
    </message>
    <message>
        <source>is neither a box of four numbers nor a polygon</source>
        <translation>네 숫자의 상자도 다각형도 아닙니다</translation>
    </message>
    <message>
        <source>holds no data set with official splits any more</source>
        <translation>공식 분할이 있는 데이터 세트가 더 이상 없습니다</translation>
    </message>
    <message>
        <source>: its images have no class</source>
        <translation>: 이 이미지들에는 클래스가 없습니다</translation>
    </message>
    <message>
        <source>has no layout that is known: its images have no class</source>
        <translation>알려진 구조가 아닙니다. 이 이미지들에는 클래스가 없습니다</translation>
    </message>
    <message>
        <source>has %1 columns of labels, of which the first %2 are kept</source>
        <translation>레이블 열이 %1개 있으며 처음 %2개만 유지됩니다</translation>
    </message>
    <message>
        <source>is listed in the annotations and is not there</source>
        <translation>주석에는 있지만 파일이 없습니다</translation>
    </message>
    <message>
        <source>%1 images are listed in the annotations and are not there</source>
        <translation>이미지 %1개가 주석에는 있지만 파일이 없습니다</translation>
    </message>
    <message>
        <source>a box of the image %1 </source>
        <translation>이미지 %1의 상자: </translation>
    </message>
    <message>
        <source>detection needs boxes in both the training and the test images</source>
        <translation>검출에는 학습 이미지와 테스트 이미지 모두에 상자가 필요합니다</translation>
    </message>
    <message>
        <source>has the unknown category %1</source>
        <translation>알 수 없는 범주 %1입니다</translation>
    </message>
    <message>
        <source>has no area</source>
        <translation>넓이가 없습니다</translation>
    </message>
    <message>
        <source>lies outside of it: are the boxes of images of this size?</source>
        <translation>이미지 밖에 있습니다. 상자가 이 크기의 이미지에 맞습니까?</translation>
    </message>
    <message>
        <source>The longest side cannot be under the shorter one.</source>
        <translation>가장 긴 변은 짧은 변보다 짧을 수 없습니다.</translation>
    </message>
    <message>
        <source>all boxes of the training images, or of the test images, are crowds or too hard to tell</source>
        <translation>학습 이미지나 테스트 이미지의 모든 상자가 무리이거나 구별하기 너무 어렵습니다</translation>
    </message>
    <message>
        <source>the test images have boxes of “%1”, of which the training images have none</source>
        <translation>테스트 이미지에 “%1” 상자가 있지만 학습 이미지에는 없습니다</translation>
    </message>
    <message>
        <source>detection: AP %1 %, AP50 %2 %, AP75 %3 %, %4 categories, %5 test images</source>
        <translation>검출: AP %1 %, AP50 %2 %, AP75 %3 %, 범주 %4개, 테스트 이미지 %5개</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>검출</translation>
    </message>
    <message>
        <source>a label is of no class</source>
        <translation>어느 클래스에도 속하지 않는 레이블이 있습니다</translation>
    </message>
    <message>
        <source>Give at least one share of the labels.</source>
        <translation>레이블 비율을 하나 이상 지정하세요.</translation>
    </message>
    <message>
        <source>fine-tuned</source>
        <translation>미세 조정</translation>
    </message>
    <message>
        <source> %1 % (labels %2 %)</source>
        <translation> %1 % (레이블 %2 %)</translation>
    </message>
    <message>
        <source> in %1 folds</source>
        <translation>, %1겹 교차 검증</translation>
    </message>
    <message>
        <source>linear, published protocol %1 % (epoch %2)</source>
        <translation>선형, 논문 프로토콜 %1 % (에폭 %2)</translation>
    </message>
    <message>
        <source> needs an encoder that is a ResNet or a ResNeXt, and this one is %1</source>
        <translation>에는 ResNet이나 ResNeXt 인코더가 필요한데, 이것은 %1입니다</translation>
    </message>
    <message>
        <source>segmentation needs masks of both the training and the test images</source>
        <translation>분할에는 학습 이미지와 테스트 이미지의 마스크가 모두 필요합니다</translation>
    </message>
    <message>
        <source>is %1 × %2 px, and the image has another shape</source>
        <translation>%1 × %2 px인데 이미지의 모양이 다릅니다</translation>
    </message>
    <message>
        <source>has the unknown class number %1</source>
        <translation>알 수 없는 클래스 번호 %1이(가) 있습니다</translation>
    </message>
    <message>
        <source>the mask of the image %1 </source>
        <translation>이미지 %1의 마스크: </translation>
    </message>
    <message>
        <source>segmentation needs at least two classes</source>
        <translation>분할에는 클래스가 둘 이상 필요합니다</translation>
    </message>
    <message>
        <source>segmentation can tell at most %1 classes apart</source>
        <translation>분할은 최대 %1개 클래스를 구별할 수 있습니다</translation>
    </message>
    <message>
        <source>segmentation needs the masks of two training images at least</source>
        <translation>분할에는 적어도 학습 이미지 두 개의 마스크가 필요합니다</translation>
    </message>
    <message>
        <source>the test images have pixels of “%1”, of which the training images have none</source>
        <translation>테스트 이미지에 “%1” 픽셀이 있지만 학습 이미지에는 없습니다</translation>
    </message>
    <message>
        <source>segmentation: mIoU %1 %, pixels %2 %, %3 classes, %4 test images</source>
        <translation>분할: mIoU %1 %, 픽셀 %2 %, 클래스 %3개, 테스트 이미지 %4개</translation>
    </message>
    <message>
        <source>segmentation</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>%1 folds need as many groups at least, and there are %2</source>
        <translation>%1겹에는 그룹이 그만큼 필요한데 %2개뿐입니다</translation>
    </message>
    <message>
        <source>there have to be two folds at least</source>
        <translation>적어도 두 겹이어야 합니다</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>손실 %1</translation>
    </message>
    <message>
        <source>the loss became no number in epoch %1: try a lower learning rate</source>
        <translation>에폭 %1에서 손실이 숫자가 아니게 되었습니다. 더 낮은 학습률을 써 보세요</translation>
    </message>
    <message>
        <source>Begins anew: </source>
        <translation>새로 시작합니다: </translation>
    </message>
    <message>
        <source>evaluating an encoder</source>
        <translation>인코더 평가</translation>
    </message>
    <message>
        <source>is a PNG of colours: a mask has a palette or grey values of up to 8 bits</source>
        <translation>컬러 PNG입니다. 마스크는 팔레트나 8비트 이하의 회색 값이어야 합니다</translation>
    </message>
    <message>
        <source>has a size that it cannot hold</source>
        <translation>파일에 담길 수 없는 크기입니다</translation>
    </message>
    <message>
        <source>is a damaged PNG: %1</source>
        <translation>손상된 PNG입니다: %1</translation>
    </message>
    <message>
        <source>is no PNG</source>
        <translation>PNG가 아닙니다</translation>
    </message>
    <message>
        <source>target alone</source>
        <translation>타깃만</translation>
    </message>
    <message>
        <source>target + open-set</source>
        <translation>타깃 + 오픈셋</translation>
    </message>
    <message>
        <source>target + random</source>
        <translation>타깃 + 무작위</translation>
    </message>
    <message>
        <source>target + coreset</source>
        <translation>타깃 + 코어셋</translation>
    </message>
    <message>
        <source>target + coreset by the stop rule</source>
        <translation>타깃 + 중지 규칙의 코어셋</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>선형</translation>
    </message>
    <message>
        <source>linear, published protocol</source>
        <translation>선형, 논문 프로토콜</translation>
    </message>
    <message>
        <source>detection AP</source>
        <translation>검출 AP</translation>
    </message>
    <message>
        <source>segmentation mIoU</source>
        <translation>분할 mIoU</translation>
    </message>
    <message>
        <source>“%1” is no set of images to train on.</source>
        <translation>“%1”은(는) 학습할 이미지 집합이 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is no task.</source>
        <translation>“%1”은(는) 과제가 아닙니다.</translation>
    </message>
    <message>
        <source>Give at least two things to compare.</source>
        <translation>비교할 것을 둘 이상 지정하세요.</translation>
    </message>
    <message>
        <source>Give at least one task.</source>
        <translation>과제를 하나 이상 지정하세요.</translation>
    </message>
    <message>
        <source>Steps cannot be negative.</source>
        <translation>스텝 수는 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1”이(가) 두 번 지정되었습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an encoder.</source>
        <translation>“%1”은(는) 인코더 이름으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Whether the coreset helped is told once the target alone and the target with the coreset are measured.</source>
        <translation>타깃만 쓴 경우와 코어셋을 더한 경우를 모두 측정하면 코어셋이 도움이 되었는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>With the coreset %1 is %2 % instead of %3 %, %4 points: one seed cannot tell whether that is more than noise.</source>
        <translation>코어셋을 쓰면 %1이(가) %3 %에서 %2 %로 %4포인트 달라집니다. 시드 하나로는 우연 이상인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The coreset helped: %1 is %2 % instead of %3 %, %4 points (%5 to %6), more than the noise of %7 seeds.</source>
        <translation>코어셋이 도움이 되었습니다: %1이(가) %3 %가 아니라 %2 %이며 %4포인트(%5~%6)로, 시드 %7개의 잡음보다 큽니다.</translation>
    </message>
    <message>
        <source>The coreset did harm: %1 is %2 % instead of %3 %, %4 points (%5 to %6), more than the noise of %7 seeds.</source>
        <translation>코어셋이 해가 되었습니다: %1이(가) %3 %가 아니라 %2 %이며 %4포인트(%5~%6)로, 시드 %7개의 잡음보다 큽니다.</translation>
    </message>
    <message>
        <source>It cannot be told whether the coreset helped: %1 is %2 % instead of %3 %, %4 points (%5 to %6), no more than the noise of %7 seeds.</source>
        <translation>코어셋이 도움이 되었는지 알 수 없습니다: %1이(가) %3 %가 아니라 %2 %이며 %4포인트(%5~%6)로, 시드 %7개의 잡음을 넘지 않습니다.</translation>
    </message>
    <message>
        <source> Against random images it is %1 points (%2 to %3).</source>
        <translation> 무작위 이미지와 비교하면 %1포인트(%2~%3)입니다.</translation>
    </message>
    <message>
        <source>there is no comparison %1</source>
        <translation>비교 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>training %1 of %2: </source>
        <translation>학습 %1/%2: </translation>
    </message>
    <message>
        <source>, seed %1</source>
        <translation>, 시드 %1</translation>
    </message>
    <message>
        <source>the study has no selection yet: select first, or give a budget</source>
        <translation>스터디에 아직 선택이 없습니다. 먼저 선택하거나 예산을 지정하세요</translation>
    </message>
    <message>
        <source>has too many different values to be classes</source>
        <translation>클래스로 쓰기에는 값의 종류가 너무 많습니다</translation>
    </message>
    <message>
        <source>the images have no columns of labels: join a table (metadata add), or scan with labels of the layout (--labels layout)</source>
        <translation>이미지에 레이블 열이 없습니다. 표를 연결하거나(metadata add) 구조의 레이블로 스캔하세요(--labels layout)</translation>
    </message>
    <message>
        <source>some images could not be decoded any more: scan the study again</source>
        <translation>일부 이미지를 더 이상 디코딩할 수 없습니다. 스터디를 다시 스캔하세요</translation>
    </message>
    <message>
        <source>%1 boxes reach out of their image and were cut</source>
        <translation>상자 %1개가 이미지를 벗어나 잘렸습니다</translation>
    </message>
    <message>
        <source>detection and segmentation need a ResNet or a ResNeXt</source>
        <translation>검출과 분할에는 ResNet이나 ResNeXt가 필요합니다</translation>
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
        <translation>레이블 열 %1개</translation>
    </message>
    <message>
        <source>no metadata column is named “%1”</source>
        <translation>“%1”이라는 메타데이터 열이 없습니다</translation>
    </message>
    <message>
        <source>“%1” has images in the target set and in the test set: their accuracy would say nothing of others</source>
        <translation>“%1”의 이미지가 타깃 세트와 테스트 세트에 모두 있습니다. 그 정확도는 다른 대상에 대해 아무것도 말해 주지 않습니다</translation>
    </message>
    <message>
        <source>has fewer than two values in the target set</source>
        <translation>타깃 세트에서 값이 둘보다 적습니다</translation>
    </message>
    <message>
        <source>evaluation needs at least two classes in the target set: lay it out in class folders, and scan with the option Labels set to “folder” (--labels folder), or to “layout” for a data set in its owner&apos;s layout</source>
        <translation>평가하려면 타깃 세트에 클래스가 둘 이상 있어야 합니다. 클래스 폴더로 정리하고 레이블 옵션을 “folder”(--labels folder)로, 원 배포 구조의 데이터 세트라면 “layout”으로 하여 스캔하세요</translation>
    </message>
    <message>
        <source>there are too few labelled images to hold some out for a test</source>
        <translation>테스트용으로 떼어 둘 레이블 이미지가 너무 적습니다</translation>
    </message>
    <message>
        <source>the masks of target set and test set are of different classes</source>
        <translation>타깃 세트와 테스트 세트의 마스크 클래스가 다릅니다</translation>
    </message>
    <message>
        <source>needs classes: scan with the option Labels set to “folder” or “layout”</source>
        <translation>클래스가 필요합니다. 레이블 옵션을 “folder”나 “layout”으로 하여 스캔하세요</translation>
    </message>
    <message>
        <source>names an unknown part of a data set, “%1”</source>
        <translation>데이터 세트의 알 수 없는 부분 “%1”을(를) 가리킵니다</translation>
    </message>
    <message>
        <source>holds no data set in a layout that is known</source>
        <translation>알려진 구조의 데이터 세트가 없습니다</translation>
    </message>
    <message>
        <source>cannot begin a process</source>
        <translation>프로세스를 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>has a “%1” that is no number</source>
        <translation>의 “%1”이(가) 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>is damaged, or needs more memory or time than a list does</source>
        <translation>손상되었거나 목록에 필요한 것보다 많은 메모리나 시간이 듭니다</translation>
    </message>
    <message>
        <source>is damaged: at byte %1 a part does not fit</source>
        <translation>손상되었습니다: 바이트 %1의 부분이 맞지 않습니다</translation>
    </message>
    <message>
        <source>is nested deeper than any list is</source>
        <translation>어떤 목록보다도 깊게 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>has variables that are neither numbers, texts, cells nor structures</source>
        <translation>숫자, 텍스트, 셀, 구조체가 아닌 변수가 있습니다</translation>
    </message>
    <message>
        <source>there is no file named like train-images-idx3-ubyte.gz</source>
        <translation>train-images-idx3-ubyte.gz와 같은 이름의 파일이 없습니다</translation>
    </message>
    <message>
        <source>item %1 </source>
        <translation>항목 %1 </translation>
    </message>
    <message>
        <source>has %1 labels for %2 images</source>
        <translation>이미지 %2개에 레이블이 %1개입니다</translation>
    </message>
    <message>
        <source>has a class below 0</source>
        <translation>의 클래스가 0보다 작습니다</translation>
    </message>
    <message>
        <source>neither train_mini nor val has folders named like 00000_Animalia_…_species</source>
        <translation>train_mini와 val 어디에도 00000_Animalia_…_species와 같은 이름의 폴더가 없습니다</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>열 수 없습니다</translation>
    </message>
    <message>
        <source>is no IDX file of grey images</source>
        <translation>회색조 이미지의 IDX 파일이 아닙니다</translation>
    </message>
    <message>
        <source>is no IDX file of labels</source>
        <translation>레이블의 IDX 파일이 아닙니다</translation>
    </message>
    <message>
        <source>there are images in files of their own, too</source>
        <translation>별도 파일로 된 이미지도 함께 있습니다</translation>
    </message>
    <message>
        <source>holds several data sets, such as %1 and %2: put each into a folder of its own</source>
        <translation>%1, %2 등 여러 데이터 세트가 들어 있습니다: 각각 따로 폴더에 넣으십시오</translation>
    </message>
    <message>
        <source>there is a split that iNaturalist 2021 does not have: test</source>
        <translation>iNaturalist 2021에 없는 분할이 있습니다: test</translation>
    </message>
    <message>
        <source>There are 2 to %1 folds.</source>
        <translation>폴드는 2개에서 %1개까지입니다.</translation>
    </message>
    <message>
        <source>%1 begins: %2 encoders to measure</source>
        <translation>%1 시작: 측정할 인코더 %2개</translation>
    </message>
    <message>
        <source>%1 goes on: %2 of %3 encoders are measured</source>
        <translation>%1 계속: 인코더 %3개 중 %2개 측정됨</translation>
    </message>
    <message>
        <source>looks like %1, but </source>
        <translation>%1처럼 보이지만 </translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>비어 있습니다</translation>
    </message>
    <message>
        <source>line %1 is no JSON at byte %2 of %3</source>
        <translation>%1행은 JSON이 아닙니다(%3바이트 중 %2번째)</translation>
    </message>
    <message>
        <source>has no list “images” with an image in it, as MS COCO&apos;s files have</source>
        <translation>MS COCO 파일처럼 이미지가 든 “images” 목록이 없습니다</translation>
    </message>
    <message>
        <source>%1 names none of the images</source>
        <translation>%1에 있는 이미지가 하나도 없습니다</translation>
    </message>
    <message>
        <source>names an image that is a test image in one list and a training image in another: %1</source>
        <translation>한 목록에서는 테스트 이미지이고 다른 목록에서는 학습 이미지인 이미지가 있습니다: %1</translation>
    </message>
    <message>
        <source>holds several years, of which %1 alone is read: take the folder of a year for another</source>
        <translation>여러 연도가 있으며 %1만 읽습니다. 다른 연도는 해당 폴더를 선택하십시오</translation>
    </message>
    <message>
        <source>is a TorchScript encoder whose network is not known: it can be used but not trained further. Save its state_dict(), and take that</source>
        <translation>네트워크를 알 수 없는 TorchScript 인코더입니다. 사용할 수는 있지만 더 학습할 수는 없습니다. state_dict()를 저장하여 그것을 사용하십시오</translation>
    </message>
    <message>
        <source>is a TorchScript encoder with the weights of a %1 that computes something else: it can be used but not trained further. Save its state_dict(), and take that</source>
        <translation>%1의 가중치를 가졌지만 다른 것을 계산하는 TorchScript 인코더입니다. 사용할 수는 있지만 더 학습할 수는 없습니다. state_dict()를 저장하여 그것을 사용하십시오</translation>
    </message>
    <message>
        <source>There are 1 to %1 seeds.</source>
        <translation>시드는 1개에서 %1개까지입니다.</translation>
    </message>
    <message>
        <source>the study&apos;s images, marks, selection or options have changed since %1 was begun: what is measured now could not be compared with what it has. Compare anew</source>
        <translation>%1을(를) 시작한 뒤 스터디의 이미지, 표시, 선택 또는 옵션이 바뀌었습니다. 지금 측정하는 값은 기존 값과 비교할 수 없습니다. 새로 비교하십시오</translation>
    </message>
    <message>
        <source>what %1 was asked for is not known, as an older version made it or its file is damaged: compare again with the same options</source>
        <translation>이전 버전에서 만들었거나 파일이 손상되어 %1의 요청 내용을 알 수 없습니다. 같은 옵션으로 다시 비교하십시오</translation>
    </message>
    <message>
        <source>its folder %1 is %2: take that one for its classes and splits</source>
        <translation>하위 폴더 %1이(가) %2입니다. 클래스와 분할을 쓰려면 그 폴더를 선택하십시오</translation>
    </message>
    <message>
        <source>, %1 remarks</source>
        <translation>, 참고 %1개</translation>
    </message>
    <message>
        <source>is cut, or no tar archive</source>
        <translation>잘렸거나 tar 아카이브가 아닙니다</translation>
    </message>
    <message>
        <source>%1 boxes in %2 have no area and are left out</source>
        <translation>%2의 상자 %1개는 넓이가 없어 제외됩니다</translation>
    </message>
    <message>
        <source>has an object without a name</source>
        <translation>이름이 없는 객체가 있습니다</translation>
    </message>
    <message>
        <source>the archive %1 lacks its end mark: it may be cut</source>
        <translation>아카이브 %1에 끝 표시가 없습니다. 잘렸을 수 있습니다</translation>
    </message>
    <message>
        <source>row %1 of %2 is not in UTF-8, and its letters are escaped: save the table as “CSV UTF-8”</source>
        <translation>%2의 %1번째 행이 UTF-8이 아니어서 글자가 코드로 표시됩니다. 표를 “CSV UTF-8”로 저장하세요</translation>
    </message>
    <message>
        <source>is read up to where it ends, and its end mark is lacking: it may be cut</source>
        <translation>끝나는 곳까지 읽었지만 끝 표시가 없습니다. 잘렸을 수 있습니다</translation>
    </message>
    <message>
        <source>fine-tuning with %1 % of the labels, learning rate %2</source>
        <translation>레이블의 %1 %로 미세 조정, 학습률 %2</translation>
    </message>
    <message>
        <source>trying the learning rate %1</source>
        <translation>학습률 %1을(를) 시험합니다</translation>
    </message>
    <message>
        <source>goes on behind epoch %1 of %2</source>
        <translation>%2개 중 에폭 %1 다음부터 계속합니다</translation>
    </message>
    <message>
        <source>what was trained gives no numbers: try a lower learning rate</source>
        <translation>학습된 결과가 숫자가 아닙니다. 더 낮은 학습률을 써 보세요</translation>
    </message>
    <message>
        <source>It cannot be told whether the coreset helped: %1 is %2 % instead of %3 %, %4 points in each of %5 seeds. Equal gains come from few test images, and do not show the noise.</source>
        <translation>코어셋이 도움이 되었는지 알 수 없습니다: %1이(가) %3 % 대신 %2 %이고, 시드 %5개 모두에서 %4포인트입니다. 똑같은 차이는 테스트 이미지가 적어서 생기며 잡음을 보여 주지 않습니다.</translation>
    </message>
    <message>
        <source>%1 test images have no class and are left out</source>
        <translation>테스트 이미지 %1장은 클래스가 없어 제외됩니다</translation>
    </message>
    <message>
        <source>The study keeps evaluations of its own encoders, as their runs ended; that of this file is shown alone.</source>
        <translation>연구는 자체 인코더가 실행을 마친 상태의 평가만 보관합니다. 이 파일의 평가는 표시만 됩니다.</translation>
    </message>
    <message>
        <source>; %1 rows are not in UTF-8, and their letters are escaped: save the table as “CSV UTF-8” and join it again</source>
        <translation>; 행 %1개가 UTF-8이 아니어서 글자가 코드로 표시됩니다. 표를 “CSV UTF-8”로 저장한 뒤 다시 연결하세요</translation>
    </message>
    <message>
        <source>%1 was measured by another version of Coresift, whose figures cannot be set beside those of this one: compare anew</source>
        <translation>%1은(는) 다른 버전의 Coresift가 측정했으며 그 수치를 이 버전의 수치와 나란히 둘 수 없습니다. 새로 비교하세요</translation>
    </message>
    <message>
        <source>%1 steps each, seeds: %2</source>
        <translation>각각 %1스텝, 시드 %2개</translation>
    </message>
    <message>
        <source>, %1 %2, views of %3 px, batches of %4</source>
        <translation>, %1 %2, 뷰 %3 px, 배치 %4</translation>
    </message>
    <message>
        <source>Views need a side of %1 px or more.</source>
        <translation>뷰의 한 변은 %1픽셀 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>fine-tuning needs the size of its views</source>
        <translation>미세 조정에는 뷰의 크기가 필요합니다</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Scanning</source>
        <translation>스캔 중</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>디코딩 중</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>임베딩 중</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>지도 작성 중</translation>
    </message>
    <message>
        <source>Clustering the target set</source>
        <translation>타깃 세트 클러스터링 중</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>비교 중</translation>
    </message>
    <message>
        <source>Spreading</source>
        <translation>고르게 선택 중</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>내보내는 중</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>분류 중</translation>
    </message>
    <message>
        <source>Fitting the linear layer</source>
        <translation>선형 층 피팅 중</translation>
    </message>
    <message>
        <source>images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>피팅</translation>
    </message>
    <message>
        <source>Finding neighbours</source>
        <translation>이웃 찾는 중</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>지도 배치 중</translation>
    </message>
    <message>
        <source>Placing images</source>
        <translation>이미지 배치 중</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>배치 중</translation>
    </message>
    <message>
        <source>Counting classes</source>
        <translation>클래스 세는 중</translation>
    </message>
    <message>
        <source>Drawing pictures</source>
        <translation>그림 그리는 중</translation>
    </message>
    <message>
        <source>Looking for the best epoch</source>
        <translation>가장 좋은 에폭 찾는 중</translation>
    </message>
    <message>
        <source>Training the linear layer</source>
        <translation>선형 층 학습 중</translation>
    </message>
    <message>
        <source>Trying learning rates</source>
        <translation>학습률 시험 중</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>미세 조정 중</translation>
    </message>
    <message>
        <source>Training the detector</source>
        <translation>검출기 학습 중</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>검출 중</translation>
    </message>
    <message>
        <source>Checking masks</source>
        <translation>마스크 검사 중</translation>
    </message>
    <message>
        <source>Training the segmentation</source>
        <translation>분할 학습 중</translation>
    </message>
    <message>
        <source>Segmenting</source>
        <translation>분할 중</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation>폴더 읽는 중</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>목록 읽는 중</translation>
    </message>
    <message>
        <source>Reading shards</source>
        <translation>샤드 읽는 중</translation>
    </message>
    <message>
        <source>Reading boxes</source>
        <translation>상자 읽는 중</translation>
    </message>
    <message>
        <source>Joining metadata</source>
        <translation>메타데이터 연결 중</translation>
    </message>
    <message>
        <source>Looking at copies</source>
        <translation>사본 확인 중</translation>
    </message>
    <message>
        <source>Clustering a sample</source>
        <translation>표본 군집화 중</translation>
    </message>
    <message>
        <source>Splitting into cells</source>
        <translation>셀로 나누는 중</translation>
    </message>
    <message>
        <source>Measuring coverage</source>
        <translation>포괄도 측정 중</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>폴더</translation>
    </message>
</context>
<context>
    <name>StageDialogs</name>
    <message>
        <source>target set and coreset</source>
        <translation>타깃 세트와 코어셋</translation>
    </message>
    <message>
        <source>target set alone</source>
        <translation>타깃 세트만</translation>
    </message>
    <message>
        <source>target set and as many random images</source>
        <translation>타깃 세트와 무작위 이미지(코어셋과 같은 수)</translation>
    </message>
    <message>
        <source>target set and the whole open-set</source>
        <translation>타깃 세트와 오픈셋 전체</translation>
    </message>
    <message>
        <source>Pretrain</source>
        <translation>사전 학습</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Looks for new, changed and lost images in the study&apos;s folders.</source>
        <translation>스터디의 폴더에서 새로 생기거나 변경되거나 없어진 이미지를 찾습니다.</translation>
    </message>
    <message>
        <source>Trains an encoder on the target set alone. It serves to find the coreset; pretraining starts again from fresh weights.</source>
        <translation>타깃 세트만으로 인코더를 학습합니다. 이 인코더는 코어셋을 찾는 데 쓰이며, 사전 학습은 새 가중치로 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Computes the features of all images; goes on where it was stopped.</source>
        <translation>모든 이미지의 특징을 계산합니다. 중지된 곳부터 이어서 실행합니다.</translation>
    </message>
    <message>
        <source>Chooses the coreset and keeps it in the study.</source>
        <translation>코어셋을 선택하여 스터디에 저장합니다.</translation>
    </message>
    <message>
        <source>What does the encoder expect as its input?</source>
        <translation>이 인코더에 필요한 입력 값은 무엇입니까?</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>불러오기</translation>
    </message>
    <message>
        <source>ImageNet&apos;s mean and deviation taken off</source>
        <translation>ImageNet의 평균과 표준편차로 정규화한 값</translation>
    </message>
    <message>
        <source>values from 0 to 1</source>
        <translation>0에서 1까지의 값</translation>
    </message>
    <message>
        <source>values from −1 to 1</source>
        <translation>−1에서 1까지의 값</translation>
    </message>
    <message>
        <source>Lays target set and open-set out in the plane.</source>
        <translation>타깃 세트와 오픈셋을 평면에 배치합니다.</translation>
    </message>
    <message>
        <source>Looks for near-copies within and between the sets. Only one of them is taken, and none of a test image is trained on.</source>
        <translation>세트 안과 세트 사이에서 유사 사본을 찾습니다. 그중 하나만 선택하며, 테스트 이미지의 유사 사본으로는 학습하지 않습니다.</translation>
    </message>
    <message>
        <source>Images to pretrain on</source>
        <translation>사전 학습할 이미지</translation>
    </message>
    <message>
        <source>Input of the encoder</source>
        <translation>인코더의 입력</translation>
    </message>
    <message>
        <source>Which images the encoder is trained on. The others than “target set and coreset” are there to compare with.</source>
        <translation>인코더를 학습할 이미지입니다. “타깃 세트와 코어셋” 이외의 것은 비교용입니다.</translation>
    </message>
    <message>
        <source>How pixels were scaled when the encoder was trained; its description says so. A wrong one makes poor features.</source>
        <translation>인코더를 학습할 때 픽셀을 어떻게 변환했는지입니다. 인코더 설명에 나와 있습니다. 잘못 고르면 특징이 나빠집니다.</translation>
    </message>
    <message>
        <source>Encoders (*.safetensors *.pt *.pth *.ts *.torchscript);;All files (*)</source>
        <translation>인코더 (*.safetensors *.pt *.pth *.ts *.torchscript);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>학습 대상</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>시작점</translation>
    </message>
    <message>
        <source>An encoder is trained without labels. An unfinished run of the same settings goes on from its checkpoint.</source>
        <translation>레이블 없이 인코더를 학습합니다. 설정이 같은 미완료 실행은 체크포인트에서 이어집니다.</translation>
    </message>
</context>
<context>
    <name>TrainForm</name>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>인코더</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>안전</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>  %1 of %2 %3</source>
        <translation>  %3 %1 / %2</translation>
    </message>
    <message>
        <source>  %1 %2/s</source>
        <translation>  초당 %2 %1</translation>
    </message>
    <message>
        <source>  %1 left</source>
        <translation>  %1 남음</translation>
    </message>
    <message>
        <source>Scan folders</source>
        <translation>폴더 스캔</translation>
    </message>
    <message>
        <source>Retrieval encoder</source>
        <translation>검색 인코더</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>임베딩</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>Select coreset</source>
        <translation>코어셋 선택</translation>
    </message>
    <message>
        <source>Pretrain</source>
        <translation>사전 학습</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>ready to run</source>
        <translation>실행 가능</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>stale: something before it changed</source>
        <translation>오래됨: 앞의 내용이 변경됨</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>target set</source>
        <translation>타깃 세트</translation>
    </message>
    <message>
        <source>open-set</source>
        <translation>오픈셋</translation>
    </message>
    <message>
        <source>test set</source>
        <translation>테스트 세트</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>중복 찾기</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>알 수 없는 시간</translation>
    </message>
    <message>
        <source>waits for “%1”</source>
        <translation>“%1” 대기 중</translation>
    </message>
    <message>
        <source>cannot run yet</source>
        <translation>아직 실행할 수 없음</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1바이트</translation>
    </message>
</context>
<context>
    <name>coresift::AboutDialog</name>
    <message>
        <source>About Coresift</source>
        <translation>Coresift 정보</translation>
    </message>
    <message>
        <source>encoders and their training</source>
        <translation>인코더와 그 학습</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>clusters and neighbours</source>
        <translation>클러스터와 이웃</translation>
    </message>
    <message>
        <source>images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>퍼블릭 도메인</translation>
    </message>
    <message>
        <source>the catalogue of a study</source>
        <translation>스터디의 카탈로그</translation>
    </message>
    <message>
        <source>curves</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>pictures of the demo</source>
        <translation>데모의 그림</translation>
    </message>
    <message>
        <source>products of matrices</source>
        <translation>행렬의 곱</translation>
    </message>
    <message>
        <source>files of a study</source>
        <translation>스터디의 파일</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>content of files</source>
        <translation>파일의 내용</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>명령줄</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Coresift %1&lt;/h3&gt;&lt;p&gt;Finds the part of an open-set of images that lies closest to a target set, and pretrains an encoder on both.&lt;/p&gt;&lt;p&gt;Method: Kim, Bae, Yun, “Coreset Sampling from Open-Set for Fine-Grained Self-Supervised Learning”, CVPR 2023.&lt;/p&gt;&lt;p&gt;Licence: GPL 3 or later. Coresift is built on:&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Coresift %1&lt;/h3&gt;&lt;p&gt;이미지 오픈셋에서 타깃 세트에 가장 가까운 부분을 찾고, 둘 모두로 인코더를 사전 학습합니다.&lt;/p&gt;&lt;p&gt;방법: Kim, Bae, Yun, “Coreset Sampling from Open-Set for Fine-Grained Self-Supervised Learning”, CVPR 2023.&lt;/p&gt;&lt;p&gt;라이선스: GPL 3 이상. Coresift는 다음을 바탕으로 만들어졌습니다:&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>For</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>The version of Coresift, and what it is built on.</source>
        <translation>Coresift의 버전과 사용한 라이브러리입니다.</translation>
    </message>
    <message>
        <source>The version, the method with its source, and the libraries with their versions and licences.</source>
        <translation>버전, 방법과 출처, 라이브러리와 그 버전 및 라이선스입니다.</translation>
    </message>
    <message>
        <source>lists of data sets</source>
        <translation>데이터 세트의 목록</translation>
    </message>
    <message>
        <source>boxes of data sets</source>
        <translation>데이터 세트의 상자</translation>
    </message>
    <message>
        <source>masks of data sets</source>
        <translation>데이터 세트의 마스크</translation>
    </message>
</context>
<context>
    <name>coresift::ArmComparisonModel</name>
    <message>
        <source>Trained on</source>
        <translation>학습에 쓴 것</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
</context>
<context>
    <name>coresift::CacheRow</name>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
</context>
<context>
    <name>coresift::CentroidModel</name>
    <message>
        <source>This centroid is left out: it picks nothing.</source>
        <translation>이 중심점은 제외되어 아무것도 고르지 않습니다.</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, 제외됨</translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation>중심점</translation>
    </message>
    <message>
        <source>Target images</source>
        <translation>타깃 이미지</translation>
    </message>
    <message>
        <source>Picks</source>
        <translation>선택 수</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>평균 코사인</translation>
    </message>
    <message>
        <source>Typical targets</source>
        <translation>대표 타깃</translation>
    </message>
    <message>
        <source>Typical picks</source>
        <translation>대표 선택</translation>
    </message>
    <message>
        <source>This centroid is left out: it picks nothing. The reason: %1</source>
        <translation>이 중심점은 제외되어 아무것도 고르지 않습니다. 이유: %1</translation>
    </message>
</context>
<context>
    <name>coresift::CentroidView</name>
    <message>
        <source>Centroids</source>
        <translation>중심점</translation>
    </message>
    <message>
        <source>A centroid that is left out picks nothing; the budget is filled by the others.</source>
        <translation>제외된 중심점은 아무것도 고르지 않으며, 예산은 나머지가 채웁니다.</translation>
    </message>
    <message>
        <source>Let this centroid pick again</source>
        <translation>이 중심점이 다시 고르게 하기</translation>
    </message>
    <message>
        <source>Leave out this centroid</source>
        <translation>이 중심점 제외</translation>
    </message>
    <message>
        <source>The clusters of the target set. Each has a centroid, which takes the open-set image nearest to it, round after round.</source>
        <translation>타깃 세트의 군집입니다. 각 군집의 중심점이 라운드마다 가장 가까운 오픈셋 이미지를 가져옵니다.</translation>
    </message>
    <message>
        <source>A centroid a row: the target images it stands for, what it has taken, how near that is, and pictures of both. A click chooses all of its images; a heading sorts.</source>
        <translation>한 줄에 중심점 하나씩: 대표하는 타깃 이미지, 가져온 이미지, 얼마나 가까운지, 그리고 양쪽의 그림입니다. 클릭하면 그 이미지를 모두 선택하고, 제목을 누르면 정렬합니다.</translation>
    </message>
    <message>
        <source>Why the centroid is left out.</source>
        <translation>중심점을 제외한 이유입니다.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>제외됨: %1</translation>
    </message>
</context>
<context>
    <name>coresift::ChoiceActions</name>
    <message>
        <source>Choose the &amp;coreset</source>
        <translation>코어셋 고르기(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;how the chosen images</source>
        <translation>고른 이미지 표시(&amp;H)</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Choose &amp;nothing</source>
        <translation>모두 고르지 않기(&amp;N)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the choice as…</source>
        <translation>고른 이미지를 이름 붙여 저장(&amp;V)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Sav&amp;ed choices</source>
        <translation>저장한 이미지 목록(&amp;E)</translation>
    </message>
    <message>
        <source>Save the choice</source>
        <translation>고른 이미지 저장</translation>
    </message>
    <message>
        <source>Name of these %1 images; a name that is there already is replaced.</source>
        <translation>이 이미지 %1개의 이름. 이미 있는 이름은 바뀝니다.</translation>
    </message>
    <message>
        <source>&amp;Choose these</source>
        <translation>이 이미지 고르기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add these</source>
        <translation>이 이미지 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep only these of the chosen</source>
        <translation>고른 이미지 중 이것만 남기기(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take these away</source>
        <translation>이 이미지 빼기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>“%1” 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Every image of the coreset is chosen, and no other.</source>
        <translation>코어셋의 모든 이미지만 고릅니다.</translation>
    </message>
    <message>
        <source>The gallery shows only the images that are chosen.</source>
        <translation>갤러리에 고른 이미지만 보여 줍니다.</translation>
    </message>
    <message>
        <source>No image is chosen any more.</source>
        <translation>고른 이미지가 없게 됩니다.</translation>
    </message>
    <message>
        <source>Keeps the chosen images in the study under a name, to be chosen again later.</source>
        <translation>고른 이미지를 나중에 다시 고를 수 있도록 이름을 붙여 스터디에 보관합니다.</translation>
    </message>
    <message>
        <source>Under this name the menu “Saved choices” has the images.</source>
        <translation>“저장한 이미지 목록” 메뉴에 이 이름으로 나타납니다.</translation>
    </message>
    <message>
        <source>The images of this choice are chosen, and no others.</source>
        <translation>이 목록의 이미지만 고릅니다.</translation>
    </message>
    <message>
        <source>The images of this choice are chosen, too.</source>
        <translation>이 목록의 이미지도 고릅니다.</translation>
    </message>
    <message>
        <source>Of the chosen images only those of this choice stay chosen.</source>
        <translation>고른 이미지 가운데 이 목록에 있는 것만 남깁니다.</translation>
    </message>
    <message>
        <source>The images of this choice are chosen no more.</source>
        <translation>이 목록의 이미지를 더 이상 고르지 않은 것으로 합니다.</translation>
    </message>
    <message>
        <source>Forgets this choice, until it is undone. Its images stay.</source>
        <translation>되돌릴 때까지 이 목록을 지웁니다. 이미지는 그대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>coresift::ChoiceEdits</name>
    <message>
        <source>save the choice</source>
        <translation>선택 저장</translation>
    </message>
    <message>
        <source>delete the saved choice</source>
        <translation>저장된 선택 삭제</translation>
    </message>
</context>
<context>
    <name>coresift::ChosenImages</name>
    <message>
        <source>choose nothing</source>
        <translation>모두 고르지 않기</translation>
    </message>
    <message>
        <source>choose images (%1)</source>
        <translation>이미지 고르기(%1)</translation>
    </message>
</context>
<context>
    <name>coresift::ClassMixModel</name>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
</context>
<context>
    <name>coresift::CompareGalleries</name>
    <message>
        <source>Only the &amp;differences</source>
        <translation>차이만 표시(&amp;D)</translation>
    </message>
    <message>
        <source>Hides the images that both take</source>
        <translation>양쪽에서 모두 선택한 이미지를 숨깁니다</translation>
    </message>
    <message>
        <source>Left selector</source>
        <translation>왼쪽 선택 방법</translation>
    </message>
    <message>
        <source>Right selector</source>
        <translation>오른쪽 선택 방법</translation>
    </message>
    <message>
        <source>Images of the %1</source>
        <translation>%1의 이미지</translation>
    </message>
    <message>
        <source>%1 shown, %2 only here</source>
        <translation>%1개 표시, %2개는 여기에만</translation>
    </message>
    <message>
        <source>Both take the same images.</source>
        <translation>양쪽이 같은 이미지를 선택합니다.</translation>
    </message>
    <message>
        <source>Hides the images that both take, so that only what one takes and the other does not is left.</source>
        <translation>둘 다 가져온 이미지를 숨겨 한쪽만 가져온 것만 남깁니다.</translation>
    </message>
    <message>
        <source>The selector whose images are shown on this side.</source>
        <translation>이쪽에 이미지를 보여 줄 선택 방법입니다.</translation>
    </message>
    <message>
        <source>The images that this selector takes. A click chooses one, in gallery and map too; Space shows it large.</source>
        <translation>이 선택 방법가 가져온 이미지입니다. 클릭하면 갤러리와 지도에서도 선택되고, 스페이스 키로 크게 봅니다.</translation>
    </message>
</context>
<context>
    <name>coresift::ComparePanel</name>
    <message>
        <source>Selectors to compare</source>
        <translation>비교할 선택 방법</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>비교(&amp;M)</translation>
    </message>
    <message>
        <source>Shows what each selector takes, as many images as the coreset has; nothing is written into the study</source>
        <translation>각 선택 방법이 코어셋과 같은 수만큼 선택하는 이미지를 보여 줍니다. 스터디에는 아무것도 쓰지 않습니다</translation>
    </message>
    <message>
        <source>Classes of the images taken</source>
        <translation>선택된 이미지의 클래스</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히 보기</translation>
    </message>
    <message>
        <source>Figures of each selector</source>
        <translation>선택 방법별 수치</translation>
    </message>
    <message>
        <source>Shared images, and their share of what either takes (Jaccard)</source>
        <translation>공통 이미지와, 어느 한쪽이라도 선택한 이미지에 대한 그 비율(Jaccard)</translation>
    </message>
    <message>
        <source>Shared images</source>
        <translation>공통 이미지</translation>
    </message>
    <message>
        <source>Each takes %1 of %2 open-set images, for %3 target images.</source>
        <translation>각각 타깃 이미지 %3개에 대해 오픈셋 이미지 %2개 중 %1개를 선택합니다.</translation>
    </message>
    <message>
        <source>Check the selectors on the left and press Compare. Each takes as many images as the coreset has; nothing is written into the study.</source>
        <translation>왼쪽에서 선택 방법을 체크하고 “비교”를 누르십시오. 각각 코어셋과 같은 수의 이미지를 선택합니다. 스터디에는 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Embed the images first: selectors are compared by their features.</source>
        <translation>먼저 이미지를 임베딩하십시오. 선택 방법은 이미지의 특징으로 비교합니다.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>What other ways to choose would take, at the same budget: how much they share, and how well each covers the target set.</source>
        <translation>같은 예산에서 다른 방법이 무엇을 가져올지: 얼마나 겹치는지, 타깃 세트를 얼마나 잘 덮는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Check the selectors that are to be compared. simcore is the method; random shows what chance alone would do.</source>
        <translation>비교할 선택 방법를 체크하십시오. simcore가 본 방법이고, random은 우연만으로 얻는 결과입니다.</translation>
    </message>
    <message>
        <source>Lets each checked selector take as many images as the coreset has. Nothing is written into the study.</source>
        <translation>체크한 선택 방법마다 코어셋과 같은 수의 이미지를 가져오게 합니다. 스터디에는 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>How many images of each class a selector takes, where the open-set has classes.</source>
        <translation>오픈셋에 클래스가 있을 때 선택 방법가 클래스마다 가져온 이미지 수입니다.</translation>
    </message>
    <message>
        <source>The comparison as figures, by class, or as images side by side.</source>
        <translation>비교를 수치, 클래스별, 또는 나란한 이미지로 봅니다.</translation>
    </message>
    <message>
        <source>A selector a row. Coverage is the mean cosine of a target image to the nearest image taken: the higher, the better the target set is covered.</source>
        <translation>한 줄에 선택 방법 하나씩. 커버리지는 타깃 이미지와 가장 가까운 선택 이미지의 평균 코사인으로, 높을수록 타깃 세트를 잘 덮습니다.</translation>
    </message>
    <message>
        <source>How many images two selectors both take. A high share means that the choice between them matters little.</source>
        <translation>두 선택 방법가 함께 가져온 이미지 수입니다. 비율이 높으면 둘 중 무엇을 써도 차이가 작습니다.</translation>
    </message>
</context>
<context>
    <name>coresift::ComparisonDialog</name>
    <message>
        <source>Options of the comparison</source>
        <translation>비교 옵션</translation>
    </message>
    <message>
        <source>How each encoder is measured, and encoders of your own that are measured beside those that the comparison trains.</source>
        <translation>각 인코더를 어떻게 측정할지, 그리고 비교에서 학습하는 인코더와 함께 측정할 자신의 인코더를 정합니다.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>과제</translation>
    </message>
    <message>
        <source>The tasks that are measured. The options of the chosen one stand beside it.</source>
        <translation>측정할 과제입니다. 선택한 과제의 옵션이 옆에 표시됩니다.</translation>
    </message>
    <message>
        <source>Encoders of your own</source>
        <translation>자신의 인코더</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Each is measured once, and stands in the table under its name. A double click or F2 edits the name.</source>
        <translation>각각 한 번 측정되어 이름으로 표에 표시됩니다. 두 번 클릭하거나 F2를 누르면 이름을 고칩니다.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds an encoder in a file: safetensors, PyTorch or TorchScript.</source>
        <translation>파일의 인코더를 추가합니다: safetensors, PyTorch 또는 TorchScript.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the chosen encoder out of the comparison. Its file stays.</source>
        <translation>선택한 인코더를 비교에서 뺍니다. 파일은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Add an encoder</source>
        <translation>인코더 추가</translation>
    </message>
</context>
<context>
    <name>coresift::CoresetModel</name>
    <message>
        <source>pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Open-set</source>
        <translation>오픈셋</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>이미지 ID</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>라운드</translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation>중심점</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>코사인</translation>
    </message>
    <message>
        <source>Nearest target</source>
        <translation>가장 가까운 타깃</translation>
    </message>
</context>
<context>
    <name>coresift::CoresetView</name>
    <message>
        <source>Coreset</source>
        <translation>코어셋</translation>
    </message>
    <message>
        <source>The images taken, in the order in which they were taken, as the exported table has them. A click shows one in gallery and map; with Shift or Ctrl several are chosen.</source>
        <translation>가져온 순서대로 나열한 이미지로, 내보낸 표와 같습니다. 클릭하면 갤러리와 지도에 표시되고, Shift나 Ctrl로 여러 개를 선택합니다.</translation>
    </message>
</context>
<context>
    <name>coresift::DemoDialog</name>
    <message>
        <source>Try the demo</source>
        <translation>데모 사용해 보기</translation>
    </message>
    <message>
        <source>300 pictures of footwear are the target set; 12,000 of all kinds of clothes are the open-set, 600 of them footwear. They are written into a folder of yours (about 55 MB), with a study of them. Its stages take some minutes: press “Run all” when it is open.</source>
        <translation>신발 사진 300장이 타깃 세트이고, 온갖 의류 사진 12,000장이 오픈셋이며 그중 600장이 신발입니다. 사진은 지정한 폴더에 스터디와 함께 저장됩니다(약 55 MB). 모든 단계를 실행하는 데 몇 분이 걸립니다. 스터디가 열리면 “모두 실행”을 누르십시오.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>&amp;Make the demo</source>
        <translation>데모 만들기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>폴더(&amp;F)</translation>
    </message>
    <message>
        <source>Folder for the demo</source>
        <translation>데모를 저장할 폴더</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소하는 중…</translation>
    </message>
    <message>
        <source>Where the pictures and the study of the demo are written. The folder may be deleted when you have seen enough.</source>
        <translation>데모의 그림과 스터디를 쓸 곳입니다. 다 본 뒤에는 폴더를 지워도 됩니다.</translation>
    </message>
</context>
<context>
    <name>coresift::DivisionForm</name>
    <message>
        <source>Without a test set the target set is divided into so many parts, and each is classified by what the others teach.</source>
        <translation>테스트 세트가 없으면 타깃 세트를 이만큼 나누고, 각 부분을 나머지로 학습하여 분류합니다.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Images of one patient, specimen or site stay together: none of them is learned from while another one is measured.</source>
        <translation>한 환자, 표본, 장소의 이미지는 함께 둡니다. 하나를 측정하는 동안 다른 것으로 학습하지 않습니다.</translation>
    </message>
    <message>
        <source>Folds without a test set</source>
        <translation>테스트 세트가 없을 때의 겹 수</translation>
    </message>
    <message>
        <source>Keep together by</source>
        <translation>함께 묶는 기준</translation>
    </message>
</context>
<context>
    <name>coresift::EvaluateDialog</name>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Measures what the last pretrained encoder is worth, or the retrieval encoder where there is none. Classes are those of the scan, boxes and masks those of the data sets in the study&apos;s folders.</source>
        <translation>마지막으로 사전 학습한 인코더의 성능을, 없으면 검색 인코더의 성능을 측정합니다. 클래스는 스캔에서, 상자와 마스크는 스터디 폴더의 데이터 세트에서 가져옵니다.</translation>
    </message>
    <message>
        <source>Measures what the encoder of the chosen run is worth. Classes are those of the scan, boxes and masks those of the data sets in the study&apos;s folders.</source>
        <translation>선택한 실행의 인코더가 얼마나 좋은지 측정합니다. 클래스는 스캔의 것이고, 상자와 마스크는 연구 폴더에 있는 데이터 세트의 것입니다.</translation>
    </message>
    <message>
        <source>Check the tasks that are wanted. The options of the one with the focus stand beside them.</source>
        <translation>원하는 과제를 선택하세요. 포커스가 있는 과제의 옵션이 옆에 표시됩니다.</translation>
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
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>among the five likeliest</source>
        <translation>가장 유력한 다섯 안</translation>
    </message>
    <message>
        <source>mean of the classes</source>
        <translation>클래스 평균</translation>
    </message>
    <message>
        <source>Detection, AP</source>
        <translation>검출, AP</translation>
    </message>
    <message>
        <source>AP at an overlap of 0.50</source>
        <translation>겹침 0.50에서의 AP</translation>
    </message>
    <message>
        <source>AP at an overlap of 0.75</source>
        <translation>겹침 0.75에서의 AP</translation>
    </message>
    <message>
        <source>AP of small boxes, up to 32² px</source>
        <translation>작은 상자의 AP, 32² px까지</translation>
    </message>
    <message>
        <source>AP of medium boxes, up to 96² px</source>
        <translation>중간 상자의 AP, 96² px까지</translation>
    </message>
    <message>
        <source>AP of large boxes</source>
        <translation>큰 상자의 AP</translation>
    </message>
    <message>
        <source>Segmentation, mean IoU</source>
        <translation>분할, 평균 IoU</translation>
    </message>
    <message>
        <source>pixels of the right class</source>
        <translation>올바른 클래스의 픽셀</translation>
    </message>
    <message>
        <source>Task or class</source>
        <translation>과제 또는 클래스</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 구간</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>테스트 이미지</translation>
    </message>
    <message>
        <source>Most often taken for</source>
        <translation>가장 자주 혼동되는 것</translation>
    </message>
    <message>
        <source>Nearest neighbours, k = %1</source>
        <translation>최근접 이웃, k = %1</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>로지스틱 회귀</translation>
    </message>
    <message>
        <source>Linear, published protocol</source>
        <translation>선형, 논문 프로토콜</translation>
    </message>
    <message>
        <source>Fine-tuned, %1 % of the labels</source>
        <translation>미세 조정, 레이블 %1 %</translation>
    </message>
    <message>
        <source>%1, %2 folds</source>
        <translation>%1, %2겹</translation>
    </message>
    <message>
        <source>%1, kept together by %2</source>
        <translation>%1, %2별로 함께 묶음</translation>
    </message>
</context>
<context>
    <name>coresift::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>“Check” says what would be written, and whether there is room for it.</source>
        <translation>“확인”은 무엇이 저장되는지, 공간이 충분한지 알려 줍니다.</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>저장될 내용</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>확인(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>the c&amp;oreset (%1 images)</source>
        <translation>코어셋(이미지 %1개)(&amp;O)</translation>
    </message>
    <message>
        <source>the c&amp;hosen images (%1)</source>
        <translation>고른 이미지(%1개)(&amp;H)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>%1 찾아보기</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
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
        <translation>열</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>&amp;Images in a new folder</source>
        <translation>새 폴더에 이미지 저장(&amp;I)</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>links</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Copies or links</source>
        <translation>사본 또는 링크</translation>
    </message>
    <message>
        <source>all in one folder</source>
        <translation>모두 한 폴더에</translation>
    </message>
    <message>
        <source>a folder for each class</source>
        <translation>클래스마다 폴더 하나</translation>
    </message>
    <message>
        <source>a folder for each “%1”</source>
        <translation>“%1”마다 폴더 하나</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>배열</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>다른 프로그램용</translation>
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
        <translation>특징(&amp;F)</translation>
    </message>
    <message>
        <source>NumPy (*.npy);;Safetensors (*.safetensors)</source>
        <translation>NumPy (*.npy);;Safetensors (*.safetensors)</translation>
    </message>
    <message>
        <source>&amp;Marks and reasons</source>
        <translation>표시와 이유(&amp;M)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>%1: %2 files, %3</source>
        <translation>%1: 파일 %2개, %3</translation>
    </message>
    <message>
        <source> (%1 free there)</source>
        <translation> (여유 공간 %1)</translation>
    </message>
    <message>
        <source>There is not enough room for it.</source>
        <translation>공간이 충분하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is written as %2, since its name is taken</source>
        <translation>%1은(는) 이름이 이미 사용 중이므로 %2(으)로 저장됩니다</translation>
    </message>
    <message>
        <source>%1 is not there or cannot be read</source>
        <translation>%1이(가) 없거나 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Writes what you need outside of Coresift. Nothing is ever written into a folder of images; “Check” tells beforehand what would be.</source>
        <translation>Coresift 밖에서 필요한 것을 씁니다. 이미지 폴더에는 절대 쓰지 않으며, “확인”이 무엇을 쓸지 미리 알려 줍니다.</translation>
    </message>
    <message>
        <source>After “Check”: the files that would be written, their size and the room there is, which get another name, and what cannot be read.</source>
        <translation>“확인” 뒤에 표시: 쓸 파일과 크기, 남은 공간, 이름이 바뀌는 것, 읽을 수 없는 것.</translation>
    </message>
    <message>
        <source>Which images are exported: those that the selection takes, or those that are chosen in gallery and map.</source>
        <translation>내보낼 이미지: 선택 결과의 이미지이거나, 갤러리와 지도에서 고른 이미지입니다.</translation>
    </message>
    <message>
        <source>A line for each image with the columns that are checked, such as path, rank and cosine, and those of joined metadata.</source>
        <translation>이미지마다 한 줄씩, 체크한 열(경로, 순위, 코사인 등)과 결합한 메타데이터의 열을 씁니다.</translation>
    </message>
    <message>
        <source>The images themselves in a new folder, copied or linked. Images of the same name get a suffix, and a file says which is which.</source>
        <translation>이미지 자체를 새 폴더에 복사하거나 링크합니다. 같은 이름에는 접미사를 붙이고, 대응 관계를 파일에 적습니다.</translation>
    </message>
    <message>
        <source>The list of images for tools that read COCO, their features as numbers, and which images you pinned or rejected and why.</source>
        <translation>COCO를 읽는 도구를 위한 이미지 목록, 수치로 된 특징, 그리고 고정하거나 제외한 이미지와 이유입니다.</translation>
    </message>
    <message>
        <source>No column is checked: check one, or leave out the CSV.</source>
        <translation>체크한 열이 없습니다. 열을 하나 이상 체크하거나 CSV를 빼십시오.</translation>
    </message>
</context>
<context>
    <name>coresift::FolderList</name>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1에 추가</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>%1에서 제거</translation>
    </message>
</context>
<context>
    <name>coresift::ForecastLine</name>
    <message>
        <source>Forecast of time, memory and disk</source>
        <translation>시간, 메모리, 디스크 예측</translation>
    </message>
    <message>
        <source>Estimating time, memory and disk…</source>
        <translation>시간, 메모리, 디스크를 추정하는 중…</translation>
    </message>
    <message>
        <source>Cannot run: %1.</source>
        <translation>실행할 수 없음: %1.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>예상: %1.</translation>
    </message>
</context>
<context>
    <name>coresift::GalleryFilters</name>
    <message>
        <source>any</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation>중심점</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>메타데이터</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Show only images of one folder, class or centroid</source>
        <translation>한 폴더, 클래스 또는 중심점의 이미지만 표시</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>centroid %1</source>
        <translation>중심점 %1</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>필터(&amp;F)</translation>
    </message>
    <message>
        <source>Only images that fit all of these are shown in the gallery. Centroid: those it has taken. Metadata: a column of a joined table, and its value: one of those offered, or a part of it as you type it.</source>
        <translation>모든 조건에 맞는 이미지만 갤러리에 보입니다. 중심점: 그 중심점이 가져온 이미지. 메타데이터: 결합한 표의 열과 값. 값은 목록에서 고르거나 그 일부를 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>coresift::GalleryModel</name>
    <message>
        <source>%1
rank %2, round %3, centroid %4, cosine %5</source>
        <translation>%1
순위 %2, 라운드 %3, 중심점 %4, 코사인 %5</translation>
    </message>
</context>
<context>
    <name>coresift::GalleryPanel</name>
    <message>
        <source>Gallery</source>
        <translation>갤러리</translation>
    </message>
    <message>
        <source>coreset</source>
        <translation>코어셋</translation>
    </message>
    <message>
        <source>target set</source>
        <translation>타깃 세트</translation>
    </message>
    <message>
        <source>open-set</source>
        <translation>오픈셋</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>모든 이미지</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>코사인</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>썸네일 크기</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>표시(&amp;W)</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>정렬 기준(&amp;Y)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>크기(&amp;Z)</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>이미지 %1개</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>선택되지 않음</translation>
    </message>
    <message>
        <source>near-copies</source>
        <translation>유사 사본</translation>
    </message>
    <message>
        <source>leaks</source>
        <translation>누출</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>고른 이미지</translation>
    </message>
    <message>
        <source>centroid</source>
        <translation>중심점</translation>
    </message>
    <message>
        <source>round</source>
        <translation>라운드</translation>
    </message>
    <message>
        <source>The images that fit “Show” and the filter. A click chooses one; with Shift or Ctrl several are chosen, on the map too. Space shows the image large, P pins it, X rejects it.</source>
        <translation>“표시”와 필터에 맞는 이미지입니다. 클릭하면 하나를 고르고, Shift나 Ctrl을 함께 누르면 여러 개를 고릅니다. 지도에서도 같습니다. Space는 이미지를 크게 표시하고, P는 고정하고, X는 제외합니다.</translation>
    </message>
    <message>
        <source>Which images are shown: those that were taken, the target set, those that were not taken, …</source>
        <translation>표시할 이미지: 선택된 이미지, 타깃 세트, 선택되지 않은 이미지, …</translation>
    </message>
    <message>
        <source>The order of the images: by rank in the coreset, by cosine to their centroid, by centroid, by round or by name.</source>
        <translation>이미지의 순서: 코어셋 순위순, 중심점과의 코사인순, 중심점순, 라운드순 또는 이름순.</translation>
    </message>
    <message>
        <source>Shows only the images of a class, a folder or a centroid.</source>
        <translation>한 클래스, 폴더 또는 중심점의 이미지만 표시합니다.</translation>
    </message>
    <message>
        <source>How large the images are shown.</source>
        <translation>이미지를 표시하는 크기입니다.</translation>
    </message>
    <message>
        <source>%1, %2 chosen in all</source>
        <translation>%1, 모두 %2개 선택</translation>
    </message>
</context>
<context>
    <name>coresift::GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation>갤러리</translation>
    </message>
    <message>
        <source>Show the image large</source>
        <translation>이미지를 크게 보기</translation>
    </message>
    <message>
        <source>Go to another image</source>
        <translation>다른 이미지로 이동</translation>
    </message>
    <message>
        <source>Go to the first or last image</source>
        <translation>첫 번째 또는 마지막 이미지로 이동</translation>
    </message>
    <message>
        <source>Go a page up or down</source>
        <translation>한 페이지 위나 아래로 이동</translation>
    </message>
    <message>
        <source>Choose the images on the way</source>
        <translation>지나가는 이미지를 선택</translation>
    </message>
</context>
<context>
    <name>coresift::HelpActions</name>
    <message>
        <source>&amp;First steps</source>
        <translation>첫걸음(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>이것은 무엇입니까?(&amp;W)</translation>
    </message>
    <message>
        <source>Then click what you want to have explained</source>
        <translation>그런 다음 설명을 볼 항목을 클릭하십시오</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>단축키(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;About Coresift…</source>
        <translation>Coresift 정보(&amp;A)…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>첫걸음</translation>
    </message>
    <message>
        <source>&lt;ol&gt;&lt;li&gt;&lt;b&gt;New study&lt;/b&gt;: drop the folder with your target images and the open-set folders.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Run next stage&lt;/b&gt; (Ctrl+R) scans, trains a retrieval encoder, embeds, maps and selects, one at a time; &lt;b&gt;Run all&lt;/b&gt; does everything. Options… on the left changes a stage before it runs.&lt;/li&gt;&lt;li&gt;Move &lt;b&gt;budget&lt;/b&gt;, &lt;b&gt;clusters&lt;/b&gt; and &lt;b&gt;threshold&lt;/b&gt;: map, gallery and counter follow. &lt;b&gt;Keep this selection&lt;/b&gt; writes it into the study.&lt;/li&gt;&lt;li&gt;Click an image to see why it was taken. P pins the chosen images, X rejects them. The wheel zooms the map, dragging moves it, a double click shows all.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Export CSV&lt;/b&gt; (Ctrl+E), then &lt;b&gt;Pretrain&lt;/b&gt; and watch the loss; &lt;b&gt;Evaluate&lt;/b&gt; measures the encoder.&lt;/li&gt;&lt;/ol&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;&lt;b&gt;새 스터디&lt;/b&gt;: 타깃 이미지가 있는 폴더와 오픈셋 폴더를 끌어다 놓으십시오.&lt;/li&gt;&lt;li&gt;&lt;b&gt;다음 단계 실행&lt;/b&gt;(Ctrl+R)은 스캔, 검색 인코더 학습, 임베딩, 지도, 선택을 한 단계씩 실행하고, &lt;b&gt;모두 실행&lt;/b&gt;은 전부 실행합니다. 왼쪽의 옵션…에서 실행 전에 단계를 바꿀 수 있습니다.&lt;/li&gt;&lt;li&gt;&lt;b&gt;예산&lt;/b&gt;, &lt;b&gt;클러스터&lt;/b&gt;, &lt;b&gt;임계값&lt;/b&gt;을 움직이면 지도, 갤러리, 개수가 따라 바뀝니다. &lt;b&gt;현재 선택 저장&lt;/b&gt;은 선택을 스터디에 씁니다.&lt;/li&gt;&lt;li&gt;이미지를 클릭하면 선택된 이유를 볼 수 있습니다. P는 고른 이미지를 고정하고, X는 제외합니다. 지도는 휠로 확대하고 끌어서 옮기며, 두 번 클릭하면 전체를 표시합니다.&lt;/li&gt;&lt;li&gt;&lt;b&gt;CSV 내보내기&lt;/b&gt;(Ctrl+E) 후 &lt;b&gt;사전 학습&lt;/b&gt;을 실행하고 손실을 지켜보십시오. &lt;b&gt;평가&lt;/b&gt;는 인코더를 평가합니다.&lt;/li&gt;&lt;/ol&gt;</translation>
    </message>
    <message>
        <source>The way from folders of images to a coreset, in short.</source>
        <translation>이미지 폴더에서 코어셋까지의 과정을 간단히 설명합니다.</translation>
    </message>
    <message>
        <source>Everything in the window that a key does.</source>
        <translation>창에서 키로 할 수 있는 모든 것입니다.</translation>
    </message>
    <message>
        <source>The version of Coresift, and what it is built on.</source>
        <translation>Coresift의 버전과 사용한 라이브러리입니다.</translation>
    </message>
</context>
<context>
    <name>coresift::HoverCard</name>
    <message>
        <source>rank %1 · round %2 · cosine %3</source>
        <translation>순위 %1 · 라운드 %2 · 코사인 %3</translation>
    </message>
</context>
<context>
    <name>coresift::ImageMarks</name>
    <message>
        <source>pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>take the mark back</source>
        <translation>표시 취소</translation>
    </message>
</context>
<context>
    <name>coresift::Inspector</name>
    <message>
        <source>Click an image in the gallery or on the map to see why it was taken.</source>
        <translation>갤러리나 지도에서 이미지를 클릭하면 선택된 이유를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>%1 “%2”, %3 × %4</source>
        <translation>%1 “%2”, %3 × %4</translation>
    </message>
    <message>
        <source>, class %1</source>
        <translation>, 클래스 %1</translation>
    </message>
    <message>
        <source>Not in the coreset.</source>
        <translation>코어셋에 없습니다.</translation>
    </message>
    <message>
        <source>rank %1 · round %2 · centroid %3 · cosine %4</source>
        <translation>순위 %1 · 라운드 %2 · 중심점 %3 · 코사인 %4</translation>
    </message>
    <message>
        <source>Nearest target images</source>
        <translation>가장 가까운 타깃 이미지</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>제외…</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>사용자가 제외함</translation>
    </message>
    <message>
        <source>rank %1 · pinned by you · nearest centroid %2 · cosine %3</source>
        <translation>순위 %1 · 사용자가 고정 · 가장 가까운 중심점 %2 · 코사인 %3</translation>
    </message>
    <message>
        <source>The image that is current in the gallery or on the map.</source>
        <translation>갤러리나 지도에서 현재 이미지입니다.</translation>
    </message>
    <message>
        <source>Why this image was taken: its rank in the coreset, the round and the centroid that took it, and how near it lies to that centroid (cosine, 1 is the same).</source>
        <translation>이 이미지가 선택된 이유: 코어셋에서의 순위, 이 이미지를 선택한 라운드와 중심점, 그 중심점에 가까운 정도(코사인, 1이면 동일).</translation>
    </message>
    <message>
        <source>The target images that are most like this one, with their cosine. A click shows one.</source>
        <translation>이 이미지와 가장 비슷한 타깃 이미지와 그 코사인입니다. 클릭하면 그 이미지를 표시합니다.</translation>
    </message>
    <message>
        <source>A pinned image is taken first, whatever its rank; the budget stays the same.</source>
        <translation>고정된 이미지는 순위와 관계없이 먼저 선택됩니다. 예산은 그대로입니다.</translation>
    </message>
    <message>
        <source>A rejected image is never taken; another one fills its place. The reason is kept and exported.</source>
        <translation>제외된 이미지는 선택되지 않으며, 다른 이미지가 그 자리를 채웁니다. 이유는 저장되고 함께 내보내집니다.</translation>
    </message>
    <message>
        <source>What is known about the current image: where it lies, why it was taken, and what it is like.</source>
        <translation>현재 이미지에 대해 알려진 것: 위치, 선택된 이유, 비슷한 이미지입니다.</translation>
    </message>
</context>
<context>
    <name>coresift::JobBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>세부 정보…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소하는 중…</translation>
    </message>
    <message>
        <source>What runs at the moment, how far it is and how long it will take; then how it ended.</source>
        <translation>지금 실행 중인 것, 진행 정도와 남은 시간, 끝난 뒤에는 결과입니다.</translation>
    </message>
    <message>
        <source>Ends the running job. What it has finished is kept and can be gone on with later.</source>
        <translation>실행 중인 작업을 끝냅니다. 완료된 것은 유지되며 나중에 이어 갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Shows the whole message about what went wrong, to be read or copied.</source>
        <translation>무엇이 잘못되었는지 전체 메시지를 보여 주어 읽거나 복사할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>coresift::JobModel</name>
    <message>
        <source>waits</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>취소하는 중…</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
</context>
<context>
    <name>coresift::JobQueue</name>
    <message>
        <source>%1: finished</source>
        <translation>%1: 완료</translation>
    </message>
    <message>
        <source>%1: cancelled. What was finished is kept.</source>
        <translation>%1: 취소되었습니다. 완료된 부분은 보존됩니다.</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>시작되지 않음</translation>
    </message>
</context>
<context>
    <name>coresift::JobRunner</name>
    <message>
        <source>There is not enough memory for this. Take a smaller batch or image size.</source>
        <translation>이 작업을 하기에는 메모리가 부족합니다. 배치나 이미지 크기를 줄이십시오.</translation>
    </message>
    <message>
        <source>The job ended for an unknown reason.</source>
        <translation>알 수 없는 이유로 작업이 종료되었습니다.</translation>
    </message>
</context>
<context>
    <name>coresift::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>No job has run yet. What you start while another job runs waits here.</source>
        <translation>아직 실행된 작업이 없습니다. 다른 작업이 실행되는 동안 시작한 작업은 여기에서 대기합니다.</translation>
    </message>
    <message>
        <source>Cancel &amp;job</source>
        <translation>취소(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>위로 이동(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>아래로 이동(&amp;D)</translation>
    </message>
    <message>
        <source>Clear the l&amp;ist</source>
        <translation>목록 지우기(&amp;I)</translation>
    </message>
    <message>
        <source>Forgets the jobs that have ended; what they made stays</source>
        <translation>끝난 작업을 목록에서 지웁니다. 작업의 결과물은 남습니다</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>계속(&amp;U)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>일시 중지(&amp;U)</translation>
    </message>
    <message>
        <source>The work that runs, waits and has ended. Jobs run one after another, in the order shown.</source>
        <translation>실행 중, 대기 중, 끝난 작업입니다. 작업은 표시된 순서대로 하나씩 실행됩니다.</translation>
    </message>
    <message>
        <source>Each job with its state and how far it is. The buttons below act on the one that is current.</source>
        <translation>작업마다 상태와 진행 정도를 보여 줍니다. 아래 버튼은 현재 작업에 적용됩니다.</translation>
    </message>
    <message>
        <source>Halts the running job where it is, so that the computer is free for something else; pressed again, it goes on.</source>
        <translation>실행 중인 작업을 그 자리에서 멈춰 컴퓨터를 다른 일에 쓸 수 있게 합니다. 다시 누르면 계속합니다.</translation>
    </message>
    <message>
        <source>Ends the current job. What it has finished is kept and can be gone on with later.</source>
        <translation>현재 작업을 끝냅니다. 완료된 것은 유지되며 나중에 이어 갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Lets the current job run before the one above it.</source>
        <translation>현재 작업을 바로 위 작업보다 먼저 실행합니다.</translation>
    </message>
    <message>
        <source>Lets the job below run before the current one.</source>
        <translation>아래 작업을 현재 작업보다 먼저 실행합니다.</translation>
    </message>
    <message>
        <source>Forgets the jobs that have ended; what they made stays in the study.</source>
        <translation>끝난 작업을 목록에서 지웁니다. 만든 결과는 스터디에 남습니다.</translation>
    </message>
</context>
<context>
    <name>coresift::LargeView</name>
    <message>
        <source>Back to &amp;map</source>
        <translation>뒤로(&amp;M)</translation>
    </message>
    <message>
        <source>Previo&amp;us</source>
        <translation>이전(&amp;U)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>다음(&amp;X)</translation>
    </message>
    <message>
        <source>Back to map and gallery (Escape)</source>
        <translation>지도와 갤러리로 돌아가기(Escape)</translation>
    </message>
    <message>
        <source>Nearest target images</source>
        <translation>가장 가까운 타깃 이미지</translation>
    </message>
    <message>
        <source>Nearest open-set images</source>
        <translation>가장 가까운 오픈셋 이미지</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>Its near-copies</source>
        <translation>이 이미지의 유사 사본</translation>
    </message>
    <message>
        <source>Large view</source>
        <translation>크게 보기</translation>
    </message>
    <message>
        <source>One image as large as the window lets it be. The wheel, plus and minus zoom, 0 fits it; the arrows show the image before and after it, Escape goes back.</source>
        <translation>창에 맞는 가장 큰 크기의 이미지입니다. 휠과 +, −로 확대·축소, 0으로 맞춤, 화살표로 앞뒤 이미지, Esc로 돌아갑니다.</translation>
    </message>
    <message>
        <source>The image before this one, in the order of the gallery.</source>
        <translation>갤러리 순서에서 앞 이미지입니다.</translation>
    </message>
    <message>
        <source>The image after this one, in the order of the gallery.</source>
        <translation>갤러리 순서에서 다음 이미지입니다.</translation>
    </message>
    <message>
        <source>Images that are like this one, with their cosine: 1 is the same. A click shows one.</source>
        <translation>이 이미지와 비슷한 이미지와 코사인입니다. 1이면 같은 이미지입니다. 클릭하면 보여 줍니다.</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <translation>갤러리로 돌아가기</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>이전 이미지</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>다음 이미지</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>이미지 전체 보기</translation>
    </message>
</context>
<context>
    <name>coresift::LeakGate</name>
    <message>
        <source>First look for near-&amp;duplicates of the test images, and leave them out</source>
        <translation>먼저 테스트 이미지의 유사 중복을 찾아 제외(&amp;D)</translation>
    </message>
    <message>
        <source>An encoder that was trained on copies of the test images looks better than it is. Nobody has looked for such copies since the images changed.</source>
        <translation>테스트 이미지의 사본으로 학습한 인코더는 실제보다 좋아 보입니다. 이미지가 바뀐 뒤로 그런 사본을 찾지 않았습니다.</translation>
    </message>
    <message>
        <source>No image is a near-duplicate of a test image.</source>
        <translation>테스트 이미지와 거의 같은 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>%1 images are near-duplicates of test images and are left out. “Leaks” in the gallery shows them.</source>
        <translation>이미지 %1개가 테스트 이미지와 거의 같아 제외됩니다. 갤러리의 “누출”에서 볼 수 있습니다.</translation>
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
        <translation>건너뛴 파일 %1개</translation>
    </message>
    <message>
        <source>Run the stage “Map” to see where the images lie.</source>
        <translation>“지도” 단계를 실행하면 이미지의 분포를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>No image fits. Choose a budget on the left, or show other images.</source>
        <translation>해당하는 이미지가 없습니다. 왼쪽에서 예산을 정하거나 다른 이미지를 표시하십시오.</translation>
    </message>
    <message>
        <source>The stop curve appears once the open-set is ranked. Selectors without rounds have none.</source>
        <translation>오픈셋의 순위가 매겨지면 중단 곡선이 나타납니다. 라운드가 없는 선택 방법에는 중단 곡선이 없습니다.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>오류 내용</translation>
    </message>
    <message>
        <source>A job is running</source>
        <translation>작업이 실행 중입니다</translation>
    </message>
    <message>
        <source>Stop the running job and close? What it has finished is kept and can be gone on with later.</source>
        <translation>실행 중인 작업을 중지하고 닫으시겠습니까? 완료된 부분은 보존되며 나중에 이어서 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>중지하고 닫기</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>닫지 않기</translation>
    </message>
    <message>
        <source>What the stages report appears here.</source>
        <translation>각 단계의 보고가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>Stop curve</source>
        <translation>중단 곡선</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>샘플링</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>인스펙터</translation>
    </message>
    <message>
        <source>GPU: %1</source>
        <translation>GPU: %1</translation>
    </message>
    <message>
        <source>GPU: none</source>
        <translation>GPU: 없음</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>새 스터디(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>스터디 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Rescan folders</source>
        <translation>폴더 다시 스캔(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;locate a folder…</source>
        <translation>폴더 위치 변경(&amp;L)…</translation>
    </message>
    <message>
        <source>Run &amp;next stage</source>
        <translation>다음 단계 실행(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation>모두 실행(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Train retrieval encoder…</source>
        <translation>검색 인코더 학습(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Load encoder…</source>
        <translation>인코더 불러오기(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Pretrain…</source>
        <translation>사전 학습(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Keep this selection</source>
        <translation>현재 선택 저장(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>스터디(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ampling</source>
        <translation>샘플링(&amp;A)</translation>
    </message>
    <message>
        <source>Trai&amp;ning</source>
        <translation>학습(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>기본 도구 모음</translation>
    </message>
    <message>
        <source>Search in gallery</source>
        <translation>갤러리에서 검색</translation>
    </message>
    <message>
        <source>Reject images</source>
        <translation>이미지 제외</translation>
    </message>
    <message>
        <source>Why? The reason is kept and exported.</source>
        <translation>이유는 무엇입니까? 이유는 저장되고 내보내집니다.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>고정(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>제외(&amp;J)</translation>
    </message>
    <message>
        <source>Reject for a rea&amp;son…</source>
        <translation>이유를 적고 제외(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take the mark back</source>
        <translation>표시 취소(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>The centroids appear once the open-set is ranked. Selectors without rounds have none.</source>
        <translation>오픈셋의 순위가 매겨지면 중심점이 나타납니다. 라운드가 없는 선택 방법에는 없습니다.</translation>
    </message>
    <message>
        <source>Centroids</source>
        <translation>중심점</translation>
    </message>
    <message>
        <source>No coreset yet. Choose a budget on the left.</source>
        <translation>아직 코어셋이 없습니다. 왼쪽에서 예산을 정하십시오.</translation>
    </message>
    <message>
        <source>Coreset</source>
        <translation>코어셋</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Export &amp;more…</source>
        <translation>기타 내보내기(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Join metadata…</source>
        <translation>메타데이터 연결(&amp;J)…</translation>
    </message>
    <message>
        <source>Show the &amp;whole map</source>
        <translation>지도 전체 표시(&amp;W)</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>설정(&amp;G)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>%1 (read-only) – Coresift</source>
        <translation>%1 (읽기 전용) – Coresift</translation>
    </message>
    <message>
        <source>The study&apos;s folder cannot be written to: the study is open for looking, and can be exported to another place.</source>
        <translation>스터디 폴더에 쓸 수 없습니다. 스터디는 보기 전용으로 열렸으며 다른 곳으로 내보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>No file was skipped.</source>
        <translation>건너뛴 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Close when all jobs have ended</source>
        <translation>모든 작업이 끝나면 닫기</translation>
    </message>
    <message>
        <source>The window closes when all jobs have ended.</source>
        <translation>모든 작업이 끝나면 창이 닫힙니다.</translation>
    </message>
    <message>
        <source>What stages and jobs have reported since the study was opened, oldest first. It can be selected and copied.</source>
        <translation>스터디를 연 뒤로 단계와 작업이 알린 내용이며 오래된 것부터 보입니다. 선택해 복사할 수 있습니다.</translation>
    </message>
    <message>
        <source>Views of the study: its map, how the selection came about, and what training and jobs do. Alt with a digit goes to one.</source>
        <translation>스터디의 보기: 지도, 선택 과정, 학습과 작업의 상태입니다. Alt와 숫자로 이동합니다.</translation>
    </message>
    <message>
        <source>Jobs (%1)</source>
        <translation>작업 (%1)</translation>
    </message>
    <message>
        <source>Shows only the images in the gallery whose path or class contains this text. Emptied, all are shown again.</source>
        <translation>경로나 클래스에 이 글자가 들어 있는 이미지만 갤러리에 보입니다. 비우면 다시 모두 보입니다.</translation>
    </message>
    <message>
        <source>Runs the first stage that is not done, with its settings as they are.</source>
        <translation>아직 끝나지 않은 첫 단계를 현재 설정으로 실행합니다.</translation>
    </message>
    <message>
        <source>Runs every stage that is not done, one after another.</source>
        <translation>끝나지 않은 단계를 모두 차례로 실행합니다.</translation>
    </message>
    <message>
        <source>Writes the list of the images taken, with rank, cosine and what else is known of each.</source>
        <translation>가져온 이미지의 목록을 순위, 코사인 등과 함께 씁니다.</translation>
    </message>
    <message>
        <source>Names the folders of a new study. Images are only read, never changed.</source>
        <translation>새 스터디의 폴더를 정합니다. 이미지는 읽기만 하고 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Opens the folder of a study that was made before.</source>
        <translation>전에 만든 스터디의 폴더를 엽니다.</translation>
    </message>
    <message>
        <source>Looks for new, changed and deleted images in the folders of the study.</source>
        <translation>스터디 폴더에서 새로 생기거나 바뀌거나 지워진 이미지를 찾습니다.</translation>
    </message>
    <message>
        <source>Tells the study where the images of a folder are now, after it was moved or a disk has another name. Nothing is computed again; nothing is written into the folder.</source>
        <translation>폴더를 옮겼거나 디스크 이름이 바뀐 뒤 이미지가 지금 어디 있는지 스터디에 알려 줍니다. 다시 계산하지 않으며 폴더에 쓰지도 않습니다.</translation>
    </message>
    <message>
        <source>Takes what a table says about the images, such as licence or patient, into the study.</source>
        <translation>라이선스나 환자처럼 표에 적힌 이미지 정보를 스터디로 가져옵니다.</translation>
    </message>
    <message>
        <source>Writes images, chosen columns, features or marks. A check tells beforehand what would be written.</source>
        <translation>이미지, 고른 열, 특징 또는 표시를 씁니다. 무엇을 쓸지 미리 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Closes the window. While a job runs you are asked first.</source>
        <translation>창을 닫습니다. 작업이 실행 중이면 먼저 묻습니다.</translation>
    </message>
    <message>
        <source>Takes back what was done last: a mark, a choice, a centroid left out, a run deleted.</source>
        <translation>마지막에 한 일을 되돌립니다: 표시, 고르기, 중심점 제외, 실행 삭제.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>되돌린 일을 다시 합니다.</translation>
    </message>
    <message>
        <source>The chosen images, or the one shown, are taken first, whatever their rank.</source>
        <translation>고른 이미지 또는 표시된 이미지를 순위와 관계없이 먼저 고릅니다.</translation>
    </message>
    <message>
        <source>The chosen images, or the one shown, are never taken; others fill their places.</source>
        <translation>고른 이미지 또는 표시된 이미지는 선택되지 않으며 다른 이미지가 자리를 채웁니다.</translation>
    </message>
    <message>
        <source>Rejects the chosen images, or the one shown, with a reason that is kept and exported.</source>
        <translation>고른 이미지 또는 표시된 이미지를 이유와 함께 제외합니다. 이유는 보관되고 내보내집니다.</translation>
    </message>
    <message>
        <source>The chosen images, or the one shown, are neither pinned nor rejected any more.</source>
        <translation>고른 이미지 또는 표시된 이미지의 고정이나 제외를 풉니다.</translation>
    </message>
    <message>
        <source>What holds for Coresift as a whole, whichever study is open.</source>
        <translation>어느 스터디를 열든 Coresift 전체에 적용되는 설정입니다.</translation>
    </message>
    <message>
        <source>Zooms out until every image is on the map.</source>
        <translation>모든 이미지가 지도에 보일 때까지 축소합니다.</translation>
    </message>
    <message>
        <source>Shows or hides this part of the window.</source>
        <translation>창의 이 부분을 보이거나 숨깁니다.</translation>
    </message>
    <message>
        <source>Writes the selection that is shown into the study. Exports and pretraining use the one that was kept last.</source>
        <translation>표시된 선택을 스터디에 씁니다. 내보내기와 사전 학습에는 마지막으로 보관한 선택을 사용합니다.</translation>
    </message>
    <message>
        <source>Shows the options of the retrieval encoder, and then trains it on the target set.</source>
        <translation>검색 인코더의 옵션을 보여 준 뒤 타깃 세트로 학습합니다.</translation>
    </message>
    <message>
        <source>Shows the options of pretraining, with a forecast of memory and time, and then starts it.</source>
        <translation>사전 학습의 옵션을 메모리와 시간 예측과 함께 보여 준 뒤 시작합니다.</translation>
    </message>
    <message>
        <source>Stands with the image in the inspector, in the list of marks and in its export. It may be left empty.</source>
        <translation>인스펙터의 이미지 옆, 표시 목록과 그 내보내기에 나타납니다. 비워 두어도 됩니다.</translation>
    </message>
    <message>
        <source>Leave out centroid %1</source>
        <translation>중심점 %1 제외</translation>
    </message>
    <message>
        <source>Stands with the centroid in its table, in the report and in the export of marks. It may be left empty.</source>
        <translation>중심점 표와 보고서, 표시 내보내기에 함께 기록됩니다. 비워 두어도 됩니다.</translation>
    </message>
    <message>
        <source>Takes an encoder from a file of weights (safetensors, PyTorch) or TorchScript, instead of training one on the target set.</source>
        <translation>타깃 세트에서 학습하는 대신 가중치 파일(safetensors, PyTorch)이나 TorchScript 파일에서 인코더를 가져옵니다.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>&amp;Evaluate…</source>
        <translation>평가(&amp;E)…</translation>
    </message>
    <message>
        <source>Shows the tasks that the encoder can be measured in, and their options, and then measures it.</source>
        <translation>인코더를 측정할 수 있는 과제와 그 옵션을 보여 준 뒤 측정합니다.</translation>
    </message>
</context>
<context>
    <name>coresift::MapLegend</name>
    <message>
        <source>target set %1</source>
        <translation>타깃 세트 %1</translation>
    </message>
    <message>
        <source>coreset %1</source>
        <translation>코어셋 %1</translation>
    </message>
    <message>
        <source>open-set %1</source>
        <translation>오픈셋 %1</translation>
    </message>
    <message>
        <source>pinned %1</source>
        <translation>고정 %1</translation>
    </message>
    <message>
        <source>rejected %1</source>
        <translation>제외 %1</translation>
    </message>
</context>
<context>
    <name>coresift::MapPanel</name>
    <message>
        <source>Projection</source>
        <translation>투영</translation>
    </message>
    <message>
        <source>How the images are laid out. UMAP keeps near images near; principal components (PCA) show the widest spread.</source>
        <translation>이미지를 배치하는 방법. UMAP은 가까운 이미지를 가깝게 유지하고, 주성분(PCA)은 가장 넓은 분포를 보여 줍니다.</translation>
    </message>
    <message>
        <source>&amp;Move the map</source>
        <translation>지도 이동(&amp;M)</translation>
    </message>
    <message>
        <source>Dragging moves the map (M)</source>
        <translation>끌어서 지도를 이동합니다(M)</translation>
    </message>
    <message>
        <source>Shift adds, Ctrl takes away, both keep what is in both; Escape clears.</source>
        <translation>Shift는 추가, Ctrl은 빼기, 둘을 함께 누르면 양쪽에 모두 있는 것만 남깁니다. Escape는 모두 해제합니다.</translation>
    </message>
    <message>
        <source>Choose in a &amp;rectangle</source>
        <translation>사각형으로 고르기(&amp;R)</translation>
    </message>
    <message>
        <source>Dragging chooses the images in a rectangle (R)</source>
        <translation>끌어서 사각형 안의 이미지를 고릅니다(R)</translation>
    </message>
    <message>
        <source>Choose with a &amp;lasso</source>
        <translation>올가미로 고르기(&amp;L)</translation>
    </message>
    <message>
        <source>Dragging chooses the images inside an outline (L)</source>
        <translation>끌어서 윤곽선 안의 이미지를 고릅니다(L)</translation>
    </message>
    <message>
        <source>Every image by its features: near each other means alike to the encoder. Target images are blue circles, the coreset is orange diamonds, the rest of the open-set is grey. The wheel zooms, dragging moves or chooses, as the tools in the corner say; a click chooses an image, a double click shows all.</source>
        <translation>각 이미지를 특징에 따라 놓습니다. 서로 가까우면 인코더가 비슷하게 보는 이미지입니다. 타깃 이미지는 파란색 원, 코어셋은 주황색 마름모, 오픈셋의 나머지는 회색입니다. 휠로 확대/축소하고, 드래그하면 모서리에 있는 도구에 따라 이동하거나 고릅니다. 클릭하면 이미지를 고르고, 두 번 클릭하면 전체를 표시합니다.</translation>
    </message>
    <message>
        <source>The images of the study by their features: what the encoder finds alike lies near each other.</source>
        <translation>특징에 따른 스터디의 이미지입니다. 인코더가 비슷하다고 보는 것이 가까이 놓입니다.</translation>
    </message>
</context>
<context>
    <name>coresift::MapPlot</name>
    <message>
        <source>Map of the images</source>
        <translation>이미지 지도</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>지도 전체 표시</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>지도 이동</translation>
    </message>
</context>
<context>
    <name>coresift::MetadataDialog</name>
    <message>
        <source>Join metadata</source>
        <translation>메타데이터 연결</translation>
    </message>
    <message>
        <source>A CSV with a row an image: its path, and columns such as licence, source, patient or date. They can then be filtered by, are shown beside each image, and go into exports.</source>
        <translation>이미지마다 한 행이 있는 CSV: 이미지의 경로와 라이선스, 출처, 환자, 날짜 같은 열. 연결하면 이 열로 필터링할 수 있고, 이미지마다 옆에 표시되며, 내보내기에 포함됩니다.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>the first named path, file, filename or image</source>
        <translation>이름이 path, file, filename, image인 첫 번째 열</translation>
    </message>
    <message>
        <source>A path that is not there may stand for the one image of that &amp;file name</source>
        <translation>없는 경로는 파일 이름이 같은 유일한 이미지로 간주(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>연결(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;CSV file</source>
        <translation>CSV 파일(&amp;C)</translation>
    </message>
    <message>
        <source>Images &amp;of</source>
        <translation>이미지 폴더(&amp;O)</translation>
    </message>
    <message>
        <source>Column of &amp;paths</source>
        <translation>경로 열(&amp;P)</translation>
    </message>
    <message>
        <source>Table about the images</source>
        <translation>이미지에 관한 표</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>표 (*.csv *.tsv *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>The table, with the names of its columns in the first line. It is read once and kept in the study.</source>
        <translation>첫 줄에 열 이름이 있는 표입니다. 한 번 읽어 스터디에 보관합니다.</translation>
    </message>
    <message>
        <source>The folder of the study that the paths in the table belong to.</source>
        <translation>표의 경로가 속한 스터디의 폴더입니다.</translation>
    </message>
    <message>
        <source>The column that says which image a row is about; empty finds it by its name.</source>
        <translation>각 줄이 어느 이미지에 대한 것인지 나타내는 열입니다. 비워 두면 이름으로 찾습니다.</translation>
    </message>
    <message>
        <source>For tables whose paths are of another computer: the file name alone is looked for, and taken where only one image has it.</source>
        <translation>다른 컴퓨터의 경로가 적힌 표를 위한 것입니다. 파일 이름만 찾아, 그 이름의 이미지가 하나뿐이면 사용합니다.</translation>
    </message>
</context>
<context>
    <name>coresift::MissingFoldersBar</name>
    <message>
        <source>Features, map and coreset are kept in the study and can be used without the images; pictures cannot be shown, and stages that read images cannot run.</source>
        <translation>특징, 지도, 코어셋은 스터디에 있어 이미지 없이도 쓸 수 있습니다. 그림은 보여 줄 수 없고 이미지를 읽는 단계는 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>Relocate a fol&amp;der…</source>
        <translation>폴더 위치 변경(&amp;D)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not there: %1. Connect the disk, or say where the images are now.</source>
        <translation>없음: %1. 디스크를 연결하거나 이미지가 지금 어디 있는지 알려 주십시오.</translation>
    </message>
    <message>
        <source>The folder of the study cannot be written to. Copy the study elsewhere to relocate a folder.</source>
        <translation>스터디 폴더에 쓸 수 없습니다. 폴더 위치를 바꾸려면 스터디를 다른 곳에 복사하십시오.</translation>
    </message>
    <message>
        <source>Not there: %1. Connect the disk.</source>
        <translation>없음: %1. 디스크를 연결하십시오.</translation>
    </message>
</context>
<context>
    <name>coresift::NewStudyDialog</name>
    <message>
        <source>New study</source>
        <translation>새 스터디</translation>
    </message>
    <message>
        <source>Target set</source>
        <translation>타깃 세트</translation>
    </message>
    <message>
        <source>Drop the folder with your target images here</source>
        <translation>타깃 이미지가 있는 폴더를 여기에 끌어다 놓으십시오</translation>
    </message>
    <message>
        <source>Open-set</source>
        <translation>오픈셋</translation>
    </message>
    <message>
        <source>Drop the folder with unlabelled images here</source>
        <translation>레이블이 없는 이미지가 있는 폴더를 여기에 끌어다 놓으십시오</translation>
    </message>
    <message>
        <source>Test set (optional)</source>
        <translation>테스트 세트(선택 사항)</translation>
    </message>
    <message>
        <source>Labelled images to measure encoders on, in a folder for each class</source>
        <translation>인코더를 평가할 레이블이 있는 이미지, 클래스마다 폴더 하나</translation>
    </message>
    <message>
        <source>Folder names are &amp;classes</source>
        <translation>폴더 이름을 클래스로 사용(&amp;C)</translation>
    </message>
    <message>
        <source>Images take the name of the folder they lie in as their class</source>
        <translation>이미지가 들어 있는 폴더의 이름을 클래스로 사용합니다</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Study folder</source>
        <translation>스터디 폴더</translation>
    </message>
    <message>
        <source>study</source>
        <translation>스터디</translation>
    </message>
    <message>
        <source>A study keeps what is computed of some folders of images in a folder of its own. The images stay where they are and are only read.</source>
        <translation>스터디는 이미지 폴더에서 계산한 것을 자체 폴더에 보관합니다. 이미지는 제자리에 있으며 읽기만 합니다.</translation>
    </message>
    <message>
        <source>Images of the domain you care about; some hundred to some thousand. No labels are needed.</source>
        <translation>관심 분야의 이미지로, 수백에서 수천 장입니다. 레이블은 필요 없습니다.</translation>
    </message>
    <message>
        <source>A large collection of unlabelled images, in which those that help are looked for.</source>
        <translation>도움이 되는 이미지를 찾아낼 대규모 비레이블 이미지 모음입니다.</translation>
    </message>
    <message>
        <source>Images with known classes, to measure an encoder when it is trained. They are never trained on.</source>
        <translation>클래스를 아는 이미지로, 학습된 인코더를 측정하는 데 씁니다. 학습에는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Where the study is kept: settings, features, coreset and trained encoders. It is made anew and may not lie in a folder of images.</source>
        <translation>스터디를 보관할 곳: 설정, 특징, 코어셋, 학습된 인코더. 새로 만들며 이미지 폴더 안에 있을 수 없습니다.</translation>
    </message>
    <message>
        <source>Classes, columns of labels, boxes and masks are those of the data set&apos;s own annotations, and the images of its official test split become the test set.</source>
        <translation>클래스, 레이블 열, 상자, 마스크는 데이터 세트 자체의 주석에서 가져오고, 공식 테스트 분할의 이미지는 테스트 세트가 됩니다.</translation>
    </message>
    <message>
        <source>Use the classes and official splits of %1</source>
        <translation>%1의 클래스와 공식 분할 사용</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소하는 중…</translation>
    </message>
</context>
<context>
    <name>coresift::OptionForm</name>
    <message>
        <source>This is not a value that the field can have.</source>
        <translation>이 필드에 사용할 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1에서 %2까지.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>%1 이상.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>기본값: %1</translation>
    </message>
</context>
<context>
    <name>coresift::OptionsDialog</name>
    <message>
        <source>Use a smaller batch</source>
        <translation>더 작은 배치 사용</translation>
    </message>
    <message>
        <source>Takes the largest batch that memory bears with these options. A smaller batch has fewer images to compare, even where several of them make one step.</source>
        <translation>이 옵션에서 메모리가 감당하는 가장 큰 배치를 씁니다. 작은 배치는 여러 개가 한 단계를 이루더라도 비교할 이미지가 더 적습니다.</translation>
    </message>
    <message>
        <source>Use batches of %1, %2 a step</source>
        <translation>배치 %1 사용, 단계당 %2개</translation>
    </message>
    <message>
        <source>Use a batch of %1</source>
        <translation>배치 %1 사용</translation>
    </message>
</context>
<context>
    <name>coresift::PickModel</name>
    <message>
        <source>%1
rank %2, taken only here</source>
        <translation>%1
순위 %2, 여기에서만 선택</translation>
    </message>
    <message>
        <source>%1
rank %2, taken by both</source>
        <translation>%1
순위 %2, 양쪽에서 선택</translation>
    </message>
</context>
<context>
    <name>coresift::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
</context>
<context>
    <name>coresift::RecentStudies</name>
    <message>
        <source>%1 is not there. Is a disk missing?</source>
        <translation>%1이(가) 없습니다. 연결되지 않은 디스크가 있습니까?</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>스터디</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>연 날짜</translation>
    </message>
</context>
<context>
    <name>coresift::RelocateDialog</name>
    <message>
        <source>Relocate a folder</source>
        <translation>폴더 위치 변경</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (없음)</translation>
    </message>
    <message>
        <source>Tells the study where the images of a folder are now, after it was moved or a disk has another name. Nothing is computed again; nothing is written into the folder.</source>
        <translation>폴더를 옮겼거나 디스크 이름이 바뀐 뒤 이미지가 지금 어디 있는지 스터디에 알려 줍니다. 다시 계산하지 않으며 폴더에 쓰지도 않습니다.</translation>
    </message>
    <message>
        <source>The folder of the study that has moved; those that are missing are marked.</source>
        <translation>옮겨진 스터디의 폴더입니다. 없는 것은 표시되어 있습니다.</translation>
    </message>
    <message>
        <source>Where its images are now. A moment after it is typed, the line below says how many of the known images are there.</source>
        <translation>이미지가 지금 있는 곳입니다. 입력하고 잠시 뒤 아래 줄에 알려진 이미지가 몇 개 있는지 표시됩니다.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Relocate</source>
        <translation>위치 변경(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Folder of images</source>
        <translation>이미지 폴더(&amp;F)</translation>
    </message>
    <message>
        <source>It was at</source>
        <translation>이전 위치</translation>
    </message>
    <message>
        <source>It is &amp;now at</source>
        <translation>현재 위치(&amp;N)</translation>
    </message>
    <message>
        <source>Where are the images now?</source>
        <translation>이미지가 지금 어디 있습니까?</translation>
    </message>
    <message>
        <source>No image of this folder is known yet.</source>
        <translation>이 폴더의 이미지는 아직 알려진 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 images looked for are there.</source>
        <translation>찾아본 이미지 %2개 중 %1개가 있습니다.</translation>
    </message>
</context>
<context>
    <name>coresift::ResultsPanel</name>
    <message>
        <source>What encoders are worth: the evaluation of the one in use, task by task and class by class, and a comparison that tells whether the coreset helped.</source>
        <translation>인코더의 가치: 사용 중인 인코더의 과제별, 클래스별 평가와 코어셋이 도움이 되었는지 알려 주는 비교.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Did the coreset help?</source>
        <translation>코어셋이 도움이 되었나요?</translation>
    </message>
    <message>
        <source>A row for each task that the encoder was measured in. Open one to see its classes, and what each is most often taken for. The interval is where the figure lies for 95 of 100 other samples of test images.</source>
        <translation>인코더를 측정한 과제마다 한 행입니다. 펼치면 클래스와 각각이 가장 자주 혼동되는 것이 보입니다. 구간은 다른 테스트 이미지 표본 100개 중 95개에서 수치가 놓이는 범위입니다.</translation>
    </message>
    <message>
        <source>Comparison of training sets</source>
        <translation>학습 집합 비교</translation>
    </message>
    <message>
        <source>What an encoder reaches that was trained on each set of images, all with the same number of steps: mean and standard deviation over the seeds.</source>
        <translation>각 이미지 집합으로 같은 스텝 수만큼 학습한 인코더의 성능: 시드에 대한 평균과 표준 편차.</translation>
    </message>
    <message>
        <source>Comparison of training sets, drawn</source>
        <translation>학습 집합 비교 그림</translation>
    </message>
    <message>
        <source>Trainings of each set, from other first weights. With one alone nobody can tell a gain from noise.</source>
        <translation>집합마다 서로 다른 초기 가중치로 하는 학습 횟수. 하나뿐이면 향상과 잡음을 구별할 수 없습니다.</translation>
    </message>
    <message>
        <source>as the target set alone</source>
        <translation>타깃 세트만 쓸 때와 같음</translation>
    </message>
    <message>
        <source>Steps of each training, the same for all. At first as many as the study&apos;s epochs are on the target set alone.</source>
        <translation>각 학습의 스텝 수로 모두 같습니다. 처음에는 타깃 세트만으로 스터디의 에폭만큼입니다.</translation>
    </message>
    <message>
        <source>as the study&apos;s coreset</source>
        <translation>스터디의 코어셋만큼</translation>
    </message>
    <message>
        <source>Images of the coreset and of the random set: a count, or a share such as 2%.</source>
        <translation>코어셋과 무작위 집합의 이미지 수: 개수 또는 2% 같은 비율.</translation>
    </message>
    <message>
        <source>Trains and measures what is not there yet; an interrupted comparison goes on</source>
        <translation>아직 없는 것을 학습하고 측정합니다. 중단된 비교는 이어집니다</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Images added</source>
        <translation>추가 이미지</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>학습 대상</translation>
    </message>
    <message>
        <source>Measure by</source>
        <translation>측정 기준</translation>
    </message>
    <message>
        <source>Compare training sets</source>
        <translation>학습 집합 비교</translation>
    </message>
    <message>
        <source>%1, measured %2</source>
        <translation>%1, %2에 측정</translation>
    </message>
    <message>
        <source>Compare trains the same number of steps on each set of images, with several seeds, and measures each. It takes as long as so many trainings, and goes on where it was interrupted.</source>
        <translation>비교는 각 이미지 집합에서 같은 스텝 수로 여러 시드로 학습하고 각각 측정합니다. 그만큼의 학습 시간이 걸리며 중단된 곳에서 이어집니다.</translation>
    </message>
    <message>
        <source>Nothing was evaluated yet: Evaluate, in the menu Training, measures the encoder in use.</source>
        <translation>아직 평가한 것이 없습니다. 학습 메뉴의 평가가 사용 중인 인코더를 측정합니다.</translation>
    </message>
    <message>
        <source>How each encoder is measured, and encoders of your own to measure beside them.</source>
        <translation>각 인코더를 어떻게 측정할지, 그리고 함께 측정할 자신의 인코더를 정합니다.</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>옵션…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>The comparison below is not complete: this trains and measures what it lacks, with the options that it was begun with.</source>
        <translation>아래 비교가 완료되지 않았습니다. 시작할 때의 옵션으로 남은 학습과 측정을 수행합니다.</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>비교(&amp;M)</translation>
    </message>
    <message>
        <source>“%1” is no number of images: a count or a share such as 2% is needed.</source>
        <translation>“%1”은(는) 이미지 수가 아닙니다. 개수나 2% 같은 비율이 필요합니다.</translation>
    </message>
    <message>
        <source>Check two sets of images and one task at least; encoders of your own, under Options, count as sets</source>
        <translation>이미지 세트 두 개와 과제 하나를 적어도 선택하세요. 옵션에 있는 자체 인코더도 세트로 셉니다</translation>
    </message>
</context>
<context>
    <name>coresift::RunEdits</name>
    <message>
        <source>delete the run</source>
        <translation>실행 삭제</translation>
    </message>
    <message>
        <source>delete the runs</source>
        <translation>실행 여러 개 삭제</translation>
    </message>
</context>
<context>
    <name>coresift::RunModel</name>
    <message>
        <source>finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>완료되지 않음</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>%1: target set and coreset</source>
        <translation>%1: 타깃 세트와 코어셋</translation>
    </message>
    <message>
        <source>%1: target set and random images</source>
        <translation>%1: 타깃 세트와 무작위 이미지</translation>
    </message>
    <message>
        <source>%1: target set and open-set</source>
        <translation>%1: 타깃 세트와 오픈셋</translation>
    </message>
    <message>
        <source>%1: target set</source>
        <translation>%1: 타깃 세트</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1, 사용 중</translation>
    </message>
    <message>
        <source>%1 images, %2 steps</source>
        <translation>이미지 %1개, 스텝 %2회</translation>
    </message>
    <message>
        <source>A double click or F2 writes a note.</source>
        <translation>두 번 클릭하거나 F2를 누르면 메모를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 neighbours: %2</source>
        <translation>이웃 %1개: %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>kNN</source>
        <translation>kNN</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>선형</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>이미지/초</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>The mean over the steps of that epoch</source>
        <translation>해당 에포크의 스텝에 대한 평균</translation>
    </message>
    <message>
        <source>Loss, last epoch</source>
        <translation>손실, 마지막 에포크</translation>
    </message>
    <message>
        <source>Loss, best epoch</source>
        <translation>손실, 최적 에포크</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>중지하는 중</translation>
    </message>
    <message>
        <source>Weighted nearest neighbours: 20 of them, or the first number that was asked</source>
        <translation>가중 최근접 이웃: 20개, 또는 요청한 첫 번째 수</translation>
    </message>
</context>
<context>
    <name>coresift::RunPlot</name>
    <message>
        <source>step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>moving mean</source>
        <translation>이동 평균</translation>
    </message>
    <message>
        <source>The wheel zooms, dragging moves, a double click shows all.</source>
        <translation>휠로 확대/축소하고 끌어서 이동하며, 두 번 클릭하면 전체가 표시됩니다.</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>이미지/s</translation>
    </message>
    <message>
        <source>feature spread</source>
        <translation>특징 퍼짐</translation>
    </message>
    <message>
        <source>effective rank</source>
        <translation>유효 랭크</translation>
    </message>
    <message>
        <source>kNN accuracy, %</source>
        <translation>kNN 정확도, %</translation>
    </message>
    <message>
        <source>%1 of each step</source>
        <translation>스텝별 %1</translation>
    </message>
    <message>
        <source>Curves of the training runs</source>
        <translation>학습 실행의 곡선</translation>
    </message>
    <message>
        <source>Curve of the training run</source>
        <translation>학습 실행의 곡선</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>정렬도</translation>
    </message>
    <message>
        <source>uniformity</source>
        <translation>균일도</translation>
    </message>
    <message>
        <source>output spread</source>
        <translation>출력 퍼짐</translation>
    </message>
    <message>
        <source>There are no such figures of this run. What is told of features and outputs is measured now and then while it trains; kNN needs classes and a test folder.</source>
        <translation>이 실행에는 그런 수치가 없습니다. 특징과 출력에 관한 수치는 학습 중에 가끔 측정되며, kNN에는 클래스와 테스트 폴더가 필요합니다.</translation>
    </message>
</context>
<context>
    <name>coresift::RunPlotBar</name>
    <message>
        <source>S&amp;moothing</source>
        <translation>평활화(&amp;M)</translation>
    </message>
    <message>
        <source>Logar&amp;ithmic</source>
        <translation>로그(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes what is shown as PNG, SVG or PDF, or its numbers as CSV</source>
        <translation>표시된 내용을 PNG, SVG, PDF로 저장하거나 수치를 CSV로 저장합니다</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>곡선 내보내기</translation>
    </message>
    <message>
        <source>PNG, SVG, PDF or CSV (*.png *.svg *.pdf *.csv)</source>
        <translation>PNG, SVG, PDF 또는 CSV (*.png *.svg *.pdf *.csv)</translation>
    </message>
    <message>
        <source>Figure drawn</source>
        <translation>표시할 값</translation>
    </message>
    <message>
        <source>Share of the moving mean that stays at each step; 0 % shows the values themselves</source>
        <translation>스텝마다 유지되는 이동 평균의 비율. 0 %이면 값을 그대로 표시합니다</translation>
    </message>
    <message>
        <source>The vertical axis</source>
        <translation>세로축</translation>
    </message>
    <message>
        <source>How the curves above or below are drawn, and how they leave the window.</source>
        <translation>위나 아래의 곡선을 그리고 내보내는 방법입니다.</translation>
    </message>
    <message>
        <source>Evens out the curve, so that its course is seen through the noise. At 0 % the values themselves are drawn; exported numbers are never smoothed.</source>
        <translation>곡선을 고르게 하여 잡음 속의 흐름이 보이게 합니다. 0 %에서는 값 그대로 그리며, 내보낸 수치는 평활하지 않습니다.</translation>
    </message>
    <message>
        <source>Gives each power of ten the same height: small changes late in a run are seen better.</source>
        <translation>10의 거듭제곱마다 같은 높이를 줍니다. 실행 후반의 작은 변화가 더 잘 보입니다.</translation>
    </message>
    <message>
        <source>What is drawn. Feature spread: 0 when all images get the same feature. Effective rank: how many dimensions the features take up. Alignment: how far two views of an image lie apart, the lower the better. Uniformity: how evenly features cover the sphere, the lower the more even. Output spread: 0 when the method has collapsed. kNN: accuracy on the test set.</source>
        <translation>그릴 수치입니다. 특징 퍼짐: 모든 이미지의 특징이 같으면 0입니다. 유효 랭크: 특징이 차지하는 차원의 수입니다. 정렬도: 한 이미지의 두 뷰가 떨어진 거리로, 낮을수록 좋습니다. 균일도: 특징이 구를 얼마나 고르게 덮는지로, 낮을수록 고릅니다. 출력 퍼짐: 방법이 붕괴하면 0입니다. kNN: 테스트 세트의 정확도입니다.</translation>
    </message>
    <message>
        <source>Second figure</source>
        <translation>두 번째 수치</translation>
    </message>
    <message>
        <source>What is drawn beside it, with its axis on the right, where a single run is shown</source>
        <translation>실행 하나만 표시할 때 오른쪽 축으로 함께 그릴 수치</translation>
    </message>
    <message>
        <source>nothing beside it</source>
        <translation>함께 그리지 않음</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 함께</translation>
    </message>
</context>
<context>
    <name>coresift::RunsPanel</name>
    <message>
        <source>Reopen settin&amp;gs…</source>
        <translation>설정 다시 열기(&amp;G)…</translation>
    </message>
    <message>
        <source>Opens the options of a stage as this run had them</source>
        <translation>이 실행에 사용된 값으로 단계의 옵션을 엽니다</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Undo brings a run back until the study is closed</source>
        <translation>스터디를 닫기 전까지는 실행 취소로 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>학습 실행</translation>
    </message>
    <message>
        <source>Train a retrieval encoder or pretrain: each run appears here with its settings and figures.</source>
        <translation>검색 인코더를 학습하거나 사전 학습을 실행하십시오. 실행마다 설정과 수치가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Select runs in the table to see their losses over one another.</source>
        <translation>표에서 실행을 선택하면 손실을 겹쳐서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>All trainings of this study, to be compared, taken up again or deleted.</source>
        <translation>이 스터디의 모든 학습으로, 비교하거나 다시 시작하거나 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Every training of this study with the settings in which they differ and their best figures. Select some to lay their curves over one another; the note can be edited.</source>
        <translation>이 스터디의 모든 학습을 서로 다른 설정과 최고 수치와 함께 보여 줍니다. 몇 개를 선택하면 곡선을 겹쳐 그리고, 메모는 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>The curves of the runs that are selected in the table, over one another. The wheel zooms, dragging moves, a double click shows all.</source>
        <translation>표에서 선택한 실행의 곡선을 겹쳐 그립니다. 휠로 확대·축소, 끌어서 이동, 두 번 클릭으로 전체를 봅니다.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Edit the note of the run</source>
        <translation>실행의 메모 편집</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>실행 일시 중지</translation>
    </message>
    <message>
        <source>Halts the training after its step, whichever window or command line started it; it keeps its memory, and goes on when it is told to</source>
        <translation>어느 창이나 명령줄에서 시작했든 현재 단계 뒤에 학습을 멈춥니다. 메모리는 유지되며 지시하면 이어집니다</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>실행 중지</translation>
    </message>
    <message>
        <source>Ends the training with a checkpoint, whichever window or command line started it; the same settings go on with it</source>
        <translation>어느 창이나 명령줄에서 시작했든 체크포인트를 남기고 학습을 끝냅니다. 같은 설정으로 이어집니다</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>실행 계속</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>평가…</translation>
    </message>
    <message>
        <source>Measures the encoder of this run, and keeps the figures with it</source>
        <translation>이 실행의 인코더를 측정하고 수치를 함께 보관합니다</translation>
    </message>
</context>
<context>
    <name>coresift::SamplingPanel</name>
    <message>
        <source>How images are ranked: simcore is the method, the others are there to compare with</source>
        <translation>이미지의 순위를 매기는 방법: simcore가 본 방법이며 나머지는 비교용입니다</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>예산(&amp;B)</translation>
    </message>
    <message>
        <source>Images to take at most; without it the stop rule takes at most 50 for each target image</source>
        <translation>선택할 최대 이미지 수. 예산이 없으면 중단 규칙이 타깃 이미지 하나당 최대 50개를 선택합니다</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Budget, images</source>
        <translation>예산, 이미지 수</translation>
    </message>
    <message>
        <source>Centroids of the target set: each picks one image a round</source>
        <translation>타깃 세트의 중심점 수: 중심점마다 라운드당 이미지를 하나씩 선택합니다</translation>
    </message>
    <message>
        <source>S&amp;top rule</source>
        <translation>중단 규칙(&amp;T)</translation>
    </message>
    <message>
        <source>End where similarity falls under the threshold</source>
        <translation>유사도가 임계값 아래로 떨어지면 종료</translation>
    </message>
    <message>
        <source>Threshold: share of the reference round&apos;s similarity</source>
        <translation>임계값: 기준 라운드의 유사도에 대한 비율</translation>
    </message>
    <message>
        <source>Patience: the round that sets the reference</source>
        <translation>인내값: 기준이 되는 라운드</translation>
    </message>
    <message>
        <source>&amp;Keep this selection</source>
        <translation>현재 선택 저장(&amp;K)</translation>
    </message>
    <message>
        <source>Write what is shown as the study&apos;s coreset</source>
        <translation>표시된 선택을 스터디의 코어셋으로 저장합니다</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>선택 방법</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>이미지 %1개</translation>
    </message>
    <message>
        <source>%1 % of the open-set</source>
        <translation>오픈셋의 %1 %</translation>
    </message>
    <message>
        <source>, ended by the stop rule</source>
        <translation>, 중단 규칙으로 종료</translation>
    </message>
    <message>
        <source>, all there is</source>
        <translation>, 전부 선택</translation>
    </message>
    <message>
        <source>, %1 rounds</source>
        <translation>, 라운드 %1회</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>조언</translation>
    </message>
    <message>
        <source>Budget, percent of the open-set</source>
        <translation>예산, 오픈셋의 백분율</translation>
    </message>
    <message>
        <source>images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Unit of the budget</source>
        <translation>예산 단위</translation>
    </message>
    <message>
        <source>Skip c&amp;opies</source>
        <translation>사본 건너뛰기(&amp;O)</translation>
    </message>
    <message>
        <source>Of images that are near-copies of one another only one is taken, and none that is a near-copy of a target or test image. Needs the stage “Find duplicates”.</source>
        <translation>서로 유사 사본인 이미지 중 하나만 선택하고, 타깃 또는 테스트 이미지의 유사 사본은 선택하지 않습니다. “중복 찾기” 단계가 필요합니다.</translation>
    </message>
    <message>
        <source>Bits of 256 in which the perceptual hashes of two near-copies differ, at most</source>
        <translation>두 유사 사본의 지각 해시 256비트 중 다른 비트 수, 최대</translation>
    </message>
    <message>
        <source>How many images of the open-set are taken, and by which rule. Map, gallery and counter follow at once; nothing is written until you keep the selection.</source>
        <translation>오픈셋에서 이미지를 몇 개, 어떤 규칙으로 선택할지 정합니다. 지도, 갤러리, 개수가 바로 따라 바뀝니다. 선택을 보관하기 전에는 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>How images are ranked. simcore: each centroid of the target set takes its nearest image, round after round. random, single centroid, k-centre and nearest are there to compare with.</source>
        <translation>이미지의 순위를 매기는 방법입니다. simcore: 타깃 세트의 중심점마다 라운드를 거듭하며 가장 가까운 이미지를 선택합니다. random, single centroid, k-centre, nearest는 비교용입니다.</translation>
    </message>
    <message>
        <source>The most images that are taken, as a number or as a share of the open-set. Without a budget the stop rule alone ends the selection, at 50 images for each target image at most.</source>
        <translation>선택할 최대 이미지 수이며, 개수 또는 오픈셋의 비율로 지정합니다. 예산이 없으면 중단 규칙만으로 선택이 끝나며, 늦어도 타깃 이미지당 50개에서 끝납니다.</translation>
    </message>
    <message>
        <source>Into how many clusters the target set is divided. Each has a centroid, and each centroid takes one image a round: more clusters follow finer differences within the target set. Another number ranks the open-set anew.</source>
        <translation>타깃 세트를 나눌 클러스터 수입니다. 클러스터마다 중심점이 있고, 중심점마다 라운드당 이미지를 하나씩 선택합니다. 클러스터가 많을수록 타깃 세트 안의 더 세밀한 차이를 따릅니다. 수를 바꾸면 오픈셋의 순위를 새로 매깁니다.</translation>
    </message>
    <message>
        <source>The stop rule ends the selection in the round whose mean similarity falls under the threshold τ, a share of that of round p, the patience: what comes later is too unlike the target set to help. The stop curve shows where that is.</source>
        <translation>중단 규칙은 평균 유사도가 임계값 τ 아래로 떨어지는 라운드에서 선택을 끝냅니다. τ는 라운드 p(인내값)의 평균 유사도에 대한 비율입니다. 그 뒤의 이미지는 타깃 세트와 너무 달라 도움이 되지 않습니다. 중단 곡선에서 그 지점을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Writes the selection that is shown into the study. Exports and pretraining use the one that was kept last.</source>
        <translation>표시된 선택을 스터디에 씁니다. 내보내기와 사전 학습에는 마지막으로 보관한 선택을 사용합니다.</translation>
    </message>
    <message>
        <source>What the numbers say about this selection, in plain words.</source>
        <translation>수치가 이 선택에 대해 말해 주는 내용을 쉬운 말로 설명합니다.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>임계값</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>인내값</translation>
    </message>
    <message>
        <source>Cosine of copies, at least</source>
        <translation>유사 사본의 코사인, 최소</translation>
    </message>
    <message>
        <source>Differing bits of copies, at most</source>
        <translation>유사 사본 간 다른 비트, 최대</translation>
    </message>
    <message>
        <source>Cosine of two near-copies&apos; features, at least.</source>
        <translation>두 유사 사본의 특징 사이 코사인의 최솟값입니다.</translation>
    </message>
    <message>
        <source>Pairs under %1 were not looked for: lower “%2” in the options of “%3” to find them.</source>
        <translation>%1 미만의 쌍은 찾지 않았습니다. 찾으려면 “%3”의 옵션에서 “%2” 값을 낮추십시오.</translation>
    </message>
</context>
<context>
    <name>coresift::SelectorFiguresModel</name>
    <message>
        <source>Mean cosine of a target image to the nearest image taken</source>
        <translation>타깃 이미지에서 가장 가까운 선택된 이미지까지의 평균 코사인</translation>
    </message>
    <message>
        <source>Nine of ten target images have an image taken that is at least so near</source>
        <translation>타깃 이미지 열 개 중 아홉 개에는 적어도 이만큼 가까운 선택된 이미지가 있습니다</translation>
    </message>
    <message>
        <source>Mean cosine of an image taken to the nearest target image</source>
        <translation>선택된 이미지에서 가장 가까운 타깃 이미지까지의 평균 코사인</translation>
    </message>
    <message>
        <source>For the selection alone</source>
        <translation>선택에 걸린 시간만</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>선택 방법</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>커버리지</translation>
    </message>
    <message>
        <source>10th percentile</source>
        <translation>10번째 백분위수</translation>
    </message>
    <message>
        <source>Cosine of picks</source>
        <translation>선택 이미지의 코사인</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>초</translation>
    </message>
</context>
<context>
    <name>coresift::SelectorOverlapModel</name>
    <message>
        <source>%1 images are taken by both, %2 of those that either takes</source>
        <translation>양쪽에서 모두 선택한 이미지 %1개, 어느 한쪽이라도 선택한 이미지에 대한 비율 %2</translation>
    </message>
</context>
<context>
    <name>coresift::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>one for each core</source>
        <translation>코어마다 하나</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Empty it</source>
        <translation>비우기(&amp;E)</translation>
    </message>
    <message>
        <source>Thumbnails are made again from the images when they are needed</source>
        <translation>썸네일은 필요할 때 이미지에서 다시 만듭니다</translation>
    </message>
    <message>
        <source>&amp;Restore the window&apos;s layout</source>
        <translation>창 레이아웃 복원(&amp;R)</translation>
    </message>
    <message>
        <source>Puts the panels back to where they were at the first start</source>
        <translation>패널을 처음 시작했을 때의 위치로 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>The window is made anew in the other language, and undo begins afresh. While a job runs, this waits for the next start.</source>
        <translation>창을 다른 언어로 새로 만들며, 실행 취소 기록은 처음부터 다시 시작합니다. 작업이 실행 중이면 다음에 시작할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>&amp;Threads at most</source>
        <translation>최대 스레드 수(&amp;T)</translation>
    </message>
    <message>
        <source>Taken at the next start.</source>
        <translation>다음에 시작할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Thumbnails on &amp;disk, at most</source>
        <translation>디스크의 썸네일 최대 크기(&amp;D)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>E&amp;mpty it</source>
        <translation>비우기(&amp;M)</translation>
    </message>
    <message>
        <source>What the search for near-duplicates keeps of the images; it is computed again when it is needed. Features, map and runs stay.</source>
        <translation>유사 중복 검색이 이미지에 대해 보관하는 것으로, 필요하면 다시 계산합니다. 특징, 지도, 실행은 남습니다.</translation>
    </message>
    <message>
        <source>What holds for Coresift as a whole, whichever study is open.</source>
        <translation>어느 스터디를 열든 Coresift 전체에 적용되는 설정입니다.</translation>
    </message>
    <message>
        <source>The language of the window. Files that are written do not depend on it.</source>
        <translation>창의 언어입니다. 쓰는 파일은 이에 따라 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>How many cores are used at once. Fewer leave the computer free for other work; results are the same.</source>
        <translation>동시에 쓰는 코어 수입니다. 줄이면 컴퓨터를 다른 일에 쓸 수 있으며 결과는 같습니다.</translation>
    </message>
    <message>
        <source>How much disk the small pictures of the gallery may take. When it is full, those not seen for long go first.</source>
        <translation>갤러리의 작은 그림이 쓸 수 있는 디스크 용량입니다. 가득 차면 오래 보지 않은 것부터 지웁니다.</translation>
    </message>
    <message>
        <source>Cache of this study</source>
        <translation>이 스터디의 캐시</translation>
    </message>
</context>
<context>
    <name>coresift::ShortcutModel</name>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
</context>
<context>
    <name>coresift::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>키와 기능 검색</translation>
    </message>
    <message>
        <source>Everything in the window that a key does.</source>
        <translation>창에서 키로 할 수 있는 모든 것입니다.</translation>
    </message>
    <message>
        <source>Shows only the lines in which this text occurs.</source>
        <translation>이 글자가 있는 줄만 보여 줍니다.</translation>
    </message>
    <message>
        <source>Each action with its keys and the menu or the view that has it. A view&apos;s keys act while it has the focus.</source>
        <translation>각 동작과 그 키, 그리고 동작이 속한 메뉴나 보기입니다. 보기의 키는 그 보기에 포커스가 있을 때 작동합니다.</translation>
    </message>
</context>
<context>
    <name>coresift::SkippedModel</name>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>coresift::SkippedView</name>
    <message>
        <source>Skipped files</source>
        <translation>건너뛴 파일</translation>
    </message>
    <message>
        <source>Files in the study&apos;s folders that are not used, each with the reason: damaged, too small, of another kind, or the same as another one.</source>
        <translation>스터디 폴더에서 쓰지 않는 파일과 이유입니다: 손상됨, 너무 작음, 다른 종류, 다른 파일과 같음.</translation>
    </message>
</context>
<context>
    <name>coresift::StageModel</name>
    <message>
        <source>running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>running, %1 %</source>
        <translation>실행 중, %1 %</translation>
    </message>
</context>
<context>
    <name>coresift::StagePanel</name>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>옵션(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>불러오기(&amp;L)…</translation>
    </message>
    <message>
        <source>Take the retrieval encoder from a file instead of training one</source>
        <translation>검색 인코더를 학습하는 대신 파일에서 불러옵니다</translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation>학습(&amp;R)</translation>
    </message>
    <message>
        <source>The stages of a study, in order. Each shows whether it is missing something, ready, running, done, stale or failed, and its key figure. Stale: something before it has changed since; nothing is computed again unasked.</source>
        <translation>스터디의 단계를 순서대로 표시합니다. 단계마다 필요한 것이 없는지, 실행 가능, 실행 중, 완료, 오래됨, 실패 중 어느 상태인지와 주요 수치를 보여 줍니다. 오래됨: 그 뒤로 앞의 내용이 변경되었습니다. 요청하지 않으면 아무것도 다시 계산하지 않습니다.</translation>
    </message>
    <message>
        <source>Runs the stage that is chosen in the list. What was interrupted goes on where it was.</source>
        <translation>목록에서 고른 단계를 실행합니다. 중단된 작업은 멈춘 곳부터 계속합니다.</translation>
    </message>
    <message>
        <source>Shows the settings of the stage that is chosen in the list, and then runs it.</source>
        <translation>목록에서 고른 단계의 설정을 표시한 다음 실행합니다.</translation>
    </message>
    <message>
        <source>Takes an encoder from a file of weights (safetensors, PyTorch) or TorchScript, instead of training one on the target set.</source>
        <translation>타깃 세트에서 학습하는 대신 가중치 파일(safetensors, PyTorch)이나 TorchScript 파일에서 인코더를 가져옵니다.</translation>
    </message>
</context>
<context>
    <name>coresift::StartBox</name>
    <message>
        <source>Weights to start from</source>
        <translation>시작 가중치</translation>
    </message>
    <message>
        <source>Pretraining starts from fresh weights. Started from a trained encoder of the same backbone, it fine-tunes that one in a fifth of the epochs.</source>
        <translation>사전 학습은 새 가중치에서 시작합니다. 같은 백본의 학습된 인코더에서 시작하면 에포크의 5분의 1로 그 인코더를 미세 조정합니다.</translation>
    </message>
    <message>
        <source>fresh weights</source>
        <translation>새 가중치</translation>
    </message>
    <message>
        <source>the retrieval encoder</source>
        <translation>검색 인코더</translation>
    </message>
    <message>
        <source>the same encoder as last time</source>
        <translation>지난번과 같은 인코더</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>파일…</translation>
    </message>
    <message>
        <source>Starts from an encoder in a file of weights: safetensors or PyTorch.</source>
        <translation>가중치 파일(safetensors 또는 PyTorch)의 인코더에서 시작합니다.</translation>
    </message>
    <message>
        <source>Start from an encoder</source>
        <translation>인코더에서 시작</translation>
    </message>
    <message>
        <source>Encoders (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>인코더 (*.safetensors *.pt *.pth);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>coresift::StartPage</name>
    <message>
        <source>A study compares a few images of your domain, the target set, with a large unlabelled collection, the open-set, and finds the part of it that helps: the coreset.</source>
        <translation>스터디는 연구 분야의 적은 수의 이미지(타깃 세트)를 레이블이 없는 대규모 이미지 모음(오픈셋)과 비교하여 그중 도움이 되는 부분, 즉 코어셋을 찾습니다.</translation>
    </message>
    <message>
        <source>Drop the folder with your target images here, or choose</source>
        <translation>타깃 이미지가 있는 폴더를 여기에 놓거나 다음에서 고르십시오</translation>
    </message>
    <message>
        <source>Ne&amp;w study…</source>
        <translation>새 스터디(&amp;W)…</translation>
    </message>
    <message>
        <source>Name the folders: a few images of your domain, and a disk full of others.</source>
        <translation>폴더를 지정합니다. 연구 분야의 적은 수의 이미지와 다른 이미지가 가득한 디스크입니다.</translation>
    </message>
    <message>
        <source>Open st&amp;udy…</source>
        <translation>스터디 열기(&amp;U)…</translation>
    </message>
    <message>
        <source>Go on with a study folder made before.</source>
        <translation>이전에 만든 스터디 폴더로 계속합니다.</translation>
    </message>
    <message>
        <source>Try the &amp;demo…</source>
        <translation>데모 사용해 보기(&amp;D)…</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>최근 스터디</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>목록에서 제거</translation>
    </message>
    <message>
        <source>No study was opened yet.</source>
        <translation>아직 연 스터디가 없습니다.</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>목록에서 제거(&amp;M)</translation>
    </message>
    <message>
        <source>The study itself stays where it is</source>
        <translation>스터디 자체는 그대로 남습니다</translation>
    </message>
    <message>
        <source>12,300 small pictures of clothes: find the footwear among them. Needs no network.</source>
        <translation>작은 의류 사진 12,300장에서 신발을 찾습니다. 네트워크가 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Its pictures are not here. Install the package dataset-fashion-mnist (in a terminal: sudo apt install dataset-fashion-mnist) and start Coresift again.</source>
        <translation>데모 사진이 없습니다. dataset-fashion-mnist 패키지를 설치하고(터미널에서: sudo apt install dataset-fashion-mnist) Coresift를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Asks for the folders of target set and open-set, and makes a study folder that keeps all results. Nothing is written into the folders of images.</source>
        <translation>타깃 세트와 오픈셋의 폴더를 묻고, 모든 결과를 담을 스터디 폴더를 만듭니다. 이미지 폴더에는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Opens the folder of a study, with everything as it was left.</source>
        <translation>스터디의 폴더를 지난 상태 그대로 엽니다.</translation>
    </message>
    <message>
        <source>Makes a small study of pictures that are on this computer, to see how all of it works.</source>
        <translation>이 컴퓨터에 있는 그림으로 작은 스터디를 만들어 전체가 어떻게 작동하는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>The studies that were opened last. Enter or a double click opens one; Delete takes it off the list and leaves the study alone.</source>
        <translation>최근에 연 스터디입니다. Enter나 두 번 클릭으로 열고, Delete로 목록에서만 지웁니다.</translation>
    </message>
    <message>
        <source>Takes the study off this list. The study itself stays where it is.</source>
        <translation>스터디를 이 목록에서 지웁니다. 스터디 자체는 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation>스터디 열기</translation>
    </message>
</context>
<context>
    <name>coresift::StopCurvePlot</name>
    <message>
        <source>The stop rule ends the selection at %1 images: after round %2 the mean similarity falls under %3 of round %4&apos;s.</source>
        <translation>중단 규칙에 따라 이미지 %1개에서 선택이 끝납니다. %2라운드 이후 평균 유사도가 %4라운드의 %3배 아래로 떨어집니다.</translation>
    </message>
    <message>
        <source>The budget ends the selection at %1 images in round %2, before similarity falls under %3 of round %4&apos;s.</source>
        <translation>유사도가 %4라운드의 %3배 아래로 떨어지기 전에 예산에 도달하여 %2라운드에서 이미지 %1개로 선택이 끝납니다.</translation>
    </message>
    <message>
        <source>The budget ends the selection at %1 images in round %2.</source>
        <translation>예산에 도달하여 %2라운드에서 이미지 %1개로 선택이 끝납니다.</translation>
    </message>
    <message>
        <source>Every image of the open-set was taken: %1 in %2 rounds.</source>
        <translation>오픈셋의 모든 이미지를 선택했습니다: 라운드 %2회에 %1개.</translation>
    </message>
    <message>
        <source>%1 rounds are known so far; more are being ranked.</source>
        <translation>지금까지 라운드 %1회가 계산되었으며, 나머지 순위를 계산하고 있습니다.</translation>
    </message>
    <message>
        <source>round</source>
        <translation>라운드</translation>
    </message>
    <message>
        <source>mean cosine of the round&apos;s picks</source>
        <translation>라운드에서 선택한 이미지의 평균 코사인</translation>
    </message>
    <message>
        <source>Stop curve</source>
        <translation>중단 곡선</translation>
    </message>
    <message>
        <source>threshold τ %1</source>
        <translation>임계값 τ %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>예산 %1</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>중단 규칙</translation>
    </message>
    <message>
        <source>How near the images taken in each round lie to the target set. Where the curve falls under the threshold, the stop rule ends the selection. Drag the lines to change threshold or budget.</source>
        <translation>라운드마다 가져온 이미지가 타깃 세트에 얼마나 가까운지 보여 줍니다. 곡선이 임계값 아래로 내려가면 중단 규칙이 선택을 끝냅니다. 선을 끌어 임계값이나 예산을 바꿉니다.</translation>
    </message>
    <message>
        <source>How likeness to the target set falls from round to round, and where the selection ends.</source>
        <translation>라운드마다 타깃 세트와의 유사도가 어떻게 낮아지고 선택이 어디서 끝나는지 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>coresift::StudyActions</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>최근 스터디 열기(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>보고서(&amp;P)…</translation>
    </message>
    <message>
        <source>The study as one HTML page or PDF: sets, settings, coreset, curves, evaluation</source>
        <translation>스터디를 HTML 페이지 하나 또는 PDF로 저장: 세트, 설정, 코어셋, 곡선, 평가</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>보고서 쓰기</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML 페이지 (*.html)</translation>
    </message>
</context>
<context>
    <name>coresift::StudyCommands</name>
    <message>
        <source>Open study</source>
        <translation>스터디 열기</translation>
    </message>
    <message>
        <source>Export the coreset as CSV</source>
        <translation>코어셋을 CSV로 내보내기</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Join metadata</source>
        <translation>메타데이터 연결</translation>
    </message>
    <message>
        <source>Relocate a folder</source>
        <translation>폴더 위치 변경</translation>
    </message>
    <message>
        <source>Scan the folders first: choose “Scan folders” on the left and press Run.</source>
        <translation>먼저 폴더를 스캔하십시오. 왼쪽에서 “폴더 스캔”을 선택하고 “실행”을 누르십시오.</translation>
    </message>
    <message>
        <source>Train a retrieval encoder on the target set, or load one.</source>
        <translation>타깃 세트로 검색 인코더를 학습하거나 인코더를 불러오십시오.</translation>
    </message>
    <message>
        <source>Embed the images: their features make the map and the coreset.</source>
        <translation>이미지를 임베딩하십시오. 지도와 코어셋은 이미지의 특징으로 만듭니다.</translation>
    </message>
    <message>
        <source>Load retrieval encoder</source>
        <translation>검색 인코더 불러오기</translation>
    </message>
</context>
<context>
    <name>coresift::TaskForms</name>
    <message>
        <source>&amp;Nearest neighbours</source>
        <translation>최근접 이웃(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Logistic regression</source>
        <translation>로지스틱 회귀(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Columns of labels</source>
        <translation>레이블 열(&amp;C)</translation>
    </message>
    <message>
        <source>Linear, &amp;published protocol</source>
        <translation>선형, 논문 프로토콜(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fine-tuning</source>
        <translation>미세 조정(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Detection</source>
        <translation>검출(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Segmentation</source>
        <translation>분할(&amp;S)</translation>
    </message>
    <message>
        <source>The classes of the nearest images vote. Exact, and done in seconds.</source>
        <translation>가장 가까운 이미지들의 클래스로 투표합니다. 정확하며 몇 초면 끝납니다.</translation>
    </message>
    <message>
        <source>A linear classifier on the features, its penalty chosen on a fifth that is held out: the answer in seconds.</source>
        <translation>특징에 대한 선형 분류기로, 벌점은 따로 둔 5분의 1에서 정합니다. 몇 초면 답이 나옵니다.</translation>
    </message>
    <message>
        <source>Logistic regression for each column of the study&apos;s metadata: maker and model, sex and age, what a table says.</source>
        <translation>스터디 메타데이터의 각 열에 대한 로지스틱 회귀: 제조사와 모델, 성별과 나이 등 표에 있는 것.</translation>
    </message>
    <message>
        <source>A linear layer learns for 100 epochs on the frozen encoder, as the paper does it.</source>
        <translation>논문처럼 고정된 인코더 위에서 선형 층을 100에폭 학습합니다.</translation>
    </message>
    <message>
        <source>The whole network learns, from all labels or from a share of them.</source>
        <translation>모든 레이블 또는 일부로 네트워크 전체를 학습합니다.</translation>
    </message>
    <message>
        <source>A RetinaNet on the encoder learns the boxes; average precision as MS COCO has it.</source>
        <translation>인코더 위의 RetinaNet이 상자를 학습합니다. MS COCO 방식의 평균 정밀도.</translation>
    </message>
    <message>
        <source>A DeepLab v3+ on the encoder learns the masks; mean intersection over union.</source>
        <translation>인코더 위의 DeepLab v3+가 마스크를 학습합니다. 평균 교집합/합집합.</translation>
    </message>
</context>
<context>
    <name>coresift::ThumbnailStrip</name>
    <message>
        <source>Row of similar images</source>
        <translation>비슷한 이미지 줄</translation>
    </message>
    <message>
        <source>Go to another image</source>
        <translation>다른 이미지로 이동</translation>
    </message>
    <message>
        <source>Show the image</source>
        <translation>이미지 보기</translation>
    </message>
</context>
<context>
    <name>coresift::TrainingPanel</name>
    <message>
        <source>Train a retrieval encoder or pretrain on target and coreset: the loss appears here as it falls.</source>
        <translation>검색 인코더를 학습하거나 타깃 세트와 코어셋으로 사전 학습을 실행하십시오. 손실이 줄어드는 과정이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>retrieval encoder</source>
        <translation>검색 인코더</translation>
    </message>
    <message>
        <source>pretraining</source>
        <translation>사전 학습</translation>
    </message>
    <message>
        <source>Training run shown</source>
        <translation>표시할 학습 실행</translation>
    </message>
    <message>
        <source>Train retrieval encoder…</source>
        <translation>검색 인코더 학습…</translation>
    </message>
    <message>
        <source>Pretrain…</source>
        <translation>사전 학습…</translation>
    </message>
    <message>
        <source>How the run goes</source>
        <translation>실행 상태</translation>
    </message>
    <message>
        <source>The training that runs or ran last: how it goes, step by step, and whether it is healthy.</source>
        <translation>실행 중이거나 마지막으로 실행한 학습: 단계별 진행과 정상 여부입니다.</translation>
    </message>
    <message>
        <source>Which training is drawn: that of the retrieval encoder, which finds the coreset, or the pretraining on target set and coreset.</source>
        <translation>그릴 학습: 코어셋을 찾는 검색 인코더의 학습 또는 타깃 세트와 코어셋의 사전 학습입니다.</translation>
    </message>
    <message>
        <source>Shows the options of the retrieval encoder, and then trains it on the target set.</source>
        <translation>검색 인코더의 옵션을 보여 준 뒤 타깃 세트로 학습합니다.</translation>
    </message>
    <message>
        <source>Shows the options of pretraining, with a forecast of memory and time, and then starts it.</source>
        <translation>사전 학습의 옵션을 메모리와 시간 예측과 함께 보여 준 뒤 시작합니다.</translation>
    </message>
    <message>
        <source>The figure chosen below, over the steps of the training. The wheel zooms, dragging moves, a double click shows all.</source>
        <translation>아래에서 고른 값을 학습 단계에 따라 그립니다. 휠로 확대·축소, 끌어서 이동, 두 번 클릭으로 전체를 봅니다.</translation>
    </message>
    <message>
        <source>Paused: the run goes on when the job does. %1</source>
        <translation>일시 중지됨: 작업이 계속되면 실행도 계속됩니다. %1</translation>
    </message>
    <message>
        <source>Paused: the run goes on when it is resumed among the runs. %1</source>
        <translation>일시 중지됨: ‘실행’ 탭에서 다시 시작하면 계속됩니다. %1</translation>
    </message>
</context>
<context>
    <name>coresift::Workbench</name>
    <message>
        <source>Every stage is done.</source>
        <translation>모든 단계가 완료되었습니다.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>One centroid at least has to pick.</source>
        <translation>적어도 하나의 중심점은 골라야 합니다.</translation>
    </message>
    <message>
        <source>leave out the centroid</source>
        <translation>중심점 제외</translation>
    </message>
    <message>
        <source>let the centroid pick</source>
        <translation>중심점이 고르게 하기</translation>
    </message>
    <message>
        <source>Compare selectors</source>
        <translation>선택 방법 비교</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Finds the part of an open-set of images that lies closest to a target set, and pretrains an encoder on both.</source>
        <translation>이미지 오픈셋에서 타깃 세트와 가장 가까운 부분을 찾고, 둘을 함께 사용하여 인코더를 사전 학습합니다.</translation>
    </message>
    <message>
        <source>Study folder to open</source>
        <translation>열려는 스터디 폴더</translation>
    </message>
    <message>
        <source>Language: en, de, ko or zh_CN</source>
        <translation>언어: en, de, ko 또는 zh_CN</translation>
    </message>
    <message>
        <source>Write the map as a PNG and end, without a window</source>
        <translation>창을 열지 않고 지도를 PNG로 저장한 뒤 종료</translation>
    </message>
    <message>
        <source>Write the loss curve as a PNG and end, without a window</source>
        <translation>창을 열지 않고 손실 곡선을 PNG로 저장한 뒤 종료</translation>
    </message>
    <message>
        <source>End as soon as the window can be used: to measure the start</source>
        <translation>창을 쓸 수 있게 되는 즉시 종료: 시작 시간 측정용</translation>
    </message>
</context>
</TS>
