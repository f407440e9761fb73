using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

internal sealed class InterimConfiguration : IEntityTypeConfiguration<Interim>
{
    public void Configure(EntityTypeBuilder<Interim> builder)
    {
        builder.ToTable("habilitations_interim");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.HasOne<Agent>().WithMany().HasForeignKey(i => i.RemplaceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agent>().WithMany().HasForeignKey(i => i.RemplacantId).OnDelete(DeleteBehavior.Restrict);
    }
}
